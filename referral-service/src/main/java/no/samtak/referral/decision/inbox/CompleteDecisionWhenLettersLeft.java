package no.samtak.referral.decision.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.samtak.letterorder.domain.LettersSettled;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.CompleteDecision;
import no.samtak.referral.decision.domain.DecisionId;

/** The last letter that tells of a decision has left. */
@ApplicationScoped
class CompleteDecisionWhenLettersLeft {

    private final CompleteDecision completeDecision;

    CompleteDecisionWhenLettersLeft(CompleteDecision completeDecision) {
        this.completeDecision = completeDecision;
    }

    void react(@Observes LettersSettled.OfDecision left) {
        completeDecision.handle(new CaseId(left.caseId()), new DecisionId(left.decisionId()), left.at());
    }
}
