package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A warning day has come for a watched deadline. Its owner writes the letter order now, so that missing content is
 * found while there is time.
 */
public record DeadlineWarnedV1(UUID caseId, UUID deadlineId, LocalDate warnedOn) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
