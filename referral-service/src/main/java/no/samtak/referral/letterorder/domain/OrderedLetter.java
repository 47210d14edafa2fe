package no.samtak.referral.letterorder.domain;

import java.time.Instant;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.decision.domain.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an ordered letter without opening it.
 *
 * @param deadlineId the deadline it answers; null for one that leaves as soon as it is prepared
 * @param decisionId the decision it tells of, if it does
 * @param orderedAt legal time, like the two that follow
 */
public record OrderedLetter(
        LetterOrderId id,
        CaseId caseId,
        @Nullable DeadlineId deadlineId,
        @Nullable DecisionId decisionId,
        LetterKind kind,
        ReceiverRole receiver,
        ReleaseRule releaseRule,
        OrderState state,
        Instant orderedAt,
        @Nullable Instant releasedAt,
        @Nullable Instant dispatchedAt,
        @Nullable String voidReason) {

    public OrderedLetter released(Instant at) {
        return new OrderedLetter(
                id,
                caseId,
                deadlineId,
                decisionId,
                kind,
                receiver,
                releaseRule,
                OrderState.RELEASED,
                orderedAt,
                at,
                dispatchedAt,
                voidReason);
    }

    public OrderedLetter dispatched(Instant at) {
        return new OrderedLetter(
                id,
                caseId,
                deadlineId,
                decisionId,
                kind,
                receiver,
                releaseRule,
                OrderState.DISPATCHED,
                orderedAt,
                releasedAt,
                at,
                voidReason);
    }

    public OrderedLetter calledOff(String reason) {
        return new OrderedLetter(
                id,
                caseId,
                deadlineId,
                decisionId,
                kind,
                receiver,
                releaseRule,
                OrderState.VOID,
                orderedAt,
                releasedAt,
                dispatchedAt,
                reason);
    }
}
