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
 * @param channel how it left, as the delivering service says
 */
public record OrderedLetter(
        LetterOrderId id,
        UUID caseId,
        Answers answers,
        LetterKind kind,
        ReceiverRole receiver,
        ReleaseRule releaseRule,
        OrderState state,
        Instant orderedAt,
        @Nullable Instant releasedAt,
        @Nullable Instant dispatchedAt,
        @Nullable String channel,
        @Nullable String voidReason) {

    /** Why it was called off when another letter has taken its place. */
    public static final String REPLACED = "REPLACED";

    public static OrderedLetter ordered(
            LetterOrderId id,
            UUID caseId,
            Answers answers,
            LetterKind kind,
            ReceiverRole receiver,
            ReleaseRule rule,
            Instant at) {
        return new OrderedLetter(
                id, caseId, answers, kind, receiver, rule, OrderState.ORDERED, at, null, null, null, null);
    }

    public OrderedLetter released(Instant at) {
        return in(OrderState.RELEASED, releaseRule, at, dispatchedAt, channel, voidReason);
    }

    public OrderedLetter dispatched(Instant at, String how) {
        return in(OrderState.DISPATCHED, releaseRule, releasedAt, at, how, voidReason);
    }

    /** It did not arrive: as if it had never left. */
    public OrderedLetter failed() {
        return in(OrderState.FAILED, releaseRule, releasedAt, null, null, voidReason);
    }

    public OrderedLetter calledOff(String reason) {
        return in(OrderState.VOID, releaseRule, releasedAt, dispatchedAt, channel, reason);
    }

    /** From now on somebody else may let it go. */
    public OrderedLetter under(ReleaseRule rule) {
        return in(state, rule, releasedAt, dispatchedAt, channel, voidReason);
    }

    /** Whether nothing more has to happen for it to have left: it has, or it never will. */
    public boolean isSettled() {
        return state == OrderState.DISPATCHED || state == OrderState.VOID;
    }

    /**
     * Whether whoever it was for has been told, or another letter tells them: one that was called off for any other reason
     * has told nobody.
     */
    public boolean isToldOrReplaced() {
        return state == OrderState.DISPATCHED || (state == OrderState.VOID && REPLACED.equals(voidReason));
    }

    private OrderedLetter in(
            OrderState next,
            ReleaseRule rule,
            @Nullable Instant released,
            @Nullable Instant dispatched,
            @Nullable String how,
            @Nullable String reason) {
        return new OrderedLetter(
                id, caseId, answers, kind, receiver, rule, next, orderedAt, released, dispatched, how, reason);
    }
}
