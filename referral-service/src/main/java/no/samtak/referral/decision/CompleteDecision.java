package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.referral.casework.StopMonths;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.outbox.DecisionEvents;
import no.samtak.referral.decision.store.DecisionRepository;

/**
 * The last letter of a decision has left: now, and not before, the case is answered and its clocks stop. A sender sees
 * the same at the same moment, whatever was decided.
 */
@ApplicationScoped
public class CompleteDecision {

    private final CaseRepository cases;
    private final DecisionRepository decisions;
    private final StopMonths stopMonths;
    private final DecisionEvents events;

    CompleteDecision(CaseRepository cases, DecisionRepository decisions, StopMonths stopMonths, DecisionEvents events) {
        this.cases = cases;
        this.decisions = decisions;
        this.stopMonths = stopMonths;
        this.events = events;
    }

    /** @param dispatchedAt legal time of the last proof */
    @Transactional
    public void handle(CaseId caseId, DecisionId id, Instant dispatchedAt) {
        cases.lock(caseId).ifPresent(about -> handle(about, id, dispatchedAt));
    }

    /** @param about the case, whose lock the caller holds */
    @Transactional
    public void handle(Case about, DecisionId id, Instant dispatchedAt) {
        decisions
                .find(id)
                .flatMap(decision -> decision.dispatched(dispatchedAt))
                .ifPresent(dispatched -> complete(about, dispatched, dispatchedAt));
    }

    private void complete(Case about, Decision dispatched, Instant at) {
        decisions.save(dispatched);
        Case answered = about.next();
        cases.save(answered);
        events.decisionDispatched(answered, dispatched, at);
        stopMonths.handle(answered, new CaseDeadline.Stop(ClockStop.DECIDED, dispatched.decidedBy(), null, at));
    }
}
