package no.samtak.contracts.event;

import java.util.UUID;

/** The municipality has decided which service coordinates. */
public record DisagreementSettledV1(UUID caseId, UUID disputeId) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
