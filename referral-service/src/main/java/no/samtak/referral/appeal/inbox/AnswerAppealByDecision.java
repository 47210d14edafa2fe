package no.samtak.referral.appeal.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.samtak.referral.appeal.AnswerAppeal;
import no.samtak.referral.appeal.domain.AppealId;
import no.samtak.referral.decision.domain.DecisionKept;

/** A decision that answers an appeal has been made, perhaps after somebody else's approval: the appeal moves with it. */
@ApplicationScoped
class AnswerAppealByDecision {

    private final AnswerAppeal answerAppeal;

    AnswerAppealByDecision(AnswerAppeal answerAppeal) {
        this.answerAppeal = answerAppeal;
    }

    void react(@Observes DecisionKept kept) {
        var answered = kept.decision().facts().background().cause().appealId();
        if (answered != null) {
            answerAppeal.handle(kept.caseId(), new AppealId(answered), kept.decision());
        }
    }
}
