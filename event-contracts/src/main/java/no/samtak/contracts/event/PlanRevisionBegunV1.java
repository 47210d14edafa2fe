package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An individual plan is being written anew. Its last version holds until the next one is active.
 *
 * @param begunOn in Europe/Oslo
 */
public record PlanRevisionBegunV1(UUID caseId, UUID planId, LocalDate begunOn) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
