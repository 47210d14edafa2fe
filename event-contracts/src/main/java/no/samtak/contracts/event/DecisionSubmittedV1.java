package no.samtak.contracts.event;

import java.util.UUID;

/** A decision is written and waits for somebody else's approval. Nobody has decided yet. */
public record DecisionSubmittedV1(UUID caseId, UUID decisionId) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
