package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanState;
import no.samtak.plan.plan.outbox.PlanEvents;
import no.samtak.plan.plan.store.PlanRepository;
import no.samtak.plan.revision.CallOffRevision;

/** The case is over because somebody has died or a pregnancy has ended: its plan closes, and nobody is asked to revise it. */
@ApplicationScoped
public class CloseWithCase {

    private final PlanRepository plans;
    private final PlanEvents events;
    private final CallOffRevision callOffRevision;

    CloseWithCase(PlanRepository plans, PlanEvents events, CallOffRevision callOffRevision) {
        this.plans = plans;
        this.events = events;
        this.callOffRevision = callOffRevision;
    }

    /** @param why code, as the case was closed with it */
    @Transactional
    public void handle(CaseId caseId, String why, Instant at) {
        for (Plan plan : plans.lockOpenOfCase(caseId)) {
            plan.state().after(PlanState.Move.ENDED).ifPresent(next -> {
                Plan closed = plan.inState(next).next();
                events.closed(closed, why, at);
                plans.save(callOffRevision.handle(closed, why, at));
            });
        }
    }
}
