package no.samtak.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Every letter of a decision has left, with proof: the case is answered, whatever the answer was.
 *
 * @param dispatchedAt legal time of the last proof
 */
public record DecisionDispatchedV1(UUID caseId, UUID decisionId, Instant dispatchedAt) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
