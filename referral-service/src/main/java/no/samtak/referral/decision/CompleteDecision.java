package no.samtak.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.referral.casework.StopMonths;
import no.samtak.referral.casework.domain.Case;
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

    private static final String DECIDED = "DECIDED";

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
        stopMonths.handle(answered, DECIDED, at);
    }
}
