package no.samtak.letterorder.domain;

import java.time.Instant;
import java.util.UUID;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.ReceiverRole;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an ordered letter without opening it.
 *
 * @param orderedAt legal time, like the two that follow
 */
public record OrderedLetter(
        LetterOrderId id,
        UUID caseId,
        LetterKind kind,
        ReceiverRole receiver,
        ReleaseRule releaseRule,
        OrderState state,
        Instant orderedAt,
        @Nullable Instant releasedAt,
        @Nullable Instant dispatchedAt,
        @Nullable String voidReason) {

    public static OrderedLetter ordered(
            LetterOrderId id, UUID caseId, LetterKind kind, ReceiverRole receiver, ReleaseRule rule, Instant at) {
        return new OrderedLetter(id, caseId, kind, receiver, rule, OrderState.ORDERED, at, null, null, null);
    }

    public OrderedLetter released(Instant at) {
        return new OrderedLetter(
                id, caseId, kind, receiver, releaseRule, OrderState.RELEASED, orderedAt, at, dispatchedAt, voidReason);
    }

    public OrderedLetter dispatched(Instant at) {
        return new OrderedLetter(
                id, caseId, kind, receiver, releaseRule, OrderState.DISPATCHED, orderedAt, releasedAt, at, voidReason);
    }

    public OrderedLetter calledOff(String reason) {
        return new OrderedLetter(
                id, caseId, kind, receiver, releaseRule, OrderState.VOID, orderedAt, releasedAt, dispatchedAt, reason);
    }
}
