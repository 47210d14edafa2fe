package no.samtak.contracts.event;

import java.util.UUID;

/** Services disagree on which of them coordinates; the municipality has to decide. */
public record ServicesDisagreedV1(UUID caseId, UUID disputeId) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
