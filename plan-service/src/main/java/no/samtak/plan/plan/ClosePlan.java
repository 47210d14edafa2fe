package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.ClosingReason;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.PlanState;
import no.samtak.plan.plan.outbox.PlanEvents;
import no.samtak.plan.revision.CallOffRevision;

/** Ends a plan for good. The person may be granted a new one. */
@ApplicationScoped
public class ClosePlan {

    private static final String CLOSED = "PLAN_CLOSED";

    private final MovePlan movePlan;
    private final PlanEvents events;
    private final CallOffRevision callOffRevision;

    ClosePlan(MovePlan movePlan, PlanEvents events, CallOffRevision callOffRevision) {
        this.movePlan = movePlan;
        this.events = events;
        this.callOffRevision = callOffRevision;
    }

    /** Empty when there is no such plan in this municipality. */
    @Transactional
    public Optional<MovePlan.Outcome> handle(PlanId id, Asker asker, ClosingReason reason) {
        return movePlan.handle(id, asker, PlanState.Move.ENDED, (whole, at) -> {
            Plan closed = whole.plan().next();
            events.closed(closed, reason.name(), at);
            return new MovePlan.Outcome.Moved(whole.with(callOffRevision.handle(closed, CLOSED, at)));
        });
    }
}
