package no.samtak.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter has left, with proof.
 *
 * @param channel how it left, such as {@code LOCAL_MAILBOX}
 * @param dispatchedAt legal time of the proof
 * @param withoutAnswer true when the owner was silent and the letter left by its release rule
 */
public record LetterDispatchedV1(
        UUID caseId,
        UUID letterOrderId,
        UUID letterId,
        String letterKind,
        String channel,
        Instant dispatchedAt,
        boolean withoutAnswer)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
