package no.samtak.contracts.event;

import java.time.Instant;
import java.util.UUID;

/** What the deadline was for has been done, with proof. The watch ends. */
public record DeadlineMetV1(UUID caseId, UUID deadlineId, Instant metAt) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
