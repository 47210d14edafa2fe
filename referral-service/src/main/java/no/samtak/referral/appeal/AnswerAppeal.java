package no.samtak.referral.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.referral.appeal.domain.AppealId;
import no.samtak.referral.appeal.domain.AppealStep;
import no.samtak.referral.appeal.store.AppealRepository;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.Occasion;

/** A new decision answers an appeal: the municipality's own reversal, or what the County Governor settled. */
@ApplicationScoped
public class AnswerAppeal {

    private final CaseRepository cases;
    private final AppealRepository appeals;
    private final KeepAppealStep keepAppealStep;

    AnswerAppeal(CaseRepository cases, AppealRepository appeals, KeepAppealStep keepAppealStep) {
        this.cases = cases;
        this.appeals = appeals;
        this.keepAppealStep = keepAppealStep;
    }

    /**
     * In the transaction in which the decision is made, which holds the case's lock. An appeal that has been sent on while
     * the decision waited for approval stays where it is.
     */
    @Transactional
    public void handle(CaseId caseId, AppealId id, Decision by) {
        AppealStep step = by.facts().background().occasion() == Occasion.REVERSAL
                ? new AppealStep.Reverse(by.id())
                : new AppealStep.CarryOut(by.id(), null);
        cases.lock(caseId)
                .ifPresent(about -> appeals.find(caseId, id)
                        .ifPresent(appeal -> appeal.state()
                                .after(step.move())
                                .ifPresent(next -> keepAppealStep.handle(
                                        about, appeal.after(step, next, by.madeAt(), by.decidedBy()), by.madeAt()))));
    }
}
