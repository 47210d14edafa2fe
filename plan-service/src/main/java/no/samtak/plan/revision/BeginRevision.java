package no.samtak.plan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.plan.plan.MovePlan;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.PlanState;
import no.samtak.plan.plan.outbox.PlanEvents;

/** An active plan is opened for writing. The version in force holds until the next activation. */
@ApplicationScoped
public class BeginRevision {

    private final MovePlan movePlan;
    private final PlanEvents events;

    BeginRevision(MovePlan movePlan, PlanEvents events) {
        this.movePlan = movePlan;
        this.events = events;
    }

    /** Empty when there is no such plan in this municipality. */
    @Transactional
    public Optional<MovePlan.Outcome> handle(PlanId id, Asker asker) {
        return movePlan.handle(id, asker, PlanState.Move.REVISION_BEGUN, (whole, at) -> {
            var begun = whole.plan().next();
            events.revisionBegun(begun, at);
            return new MovePlan.Outcome.Moved(whole.with(begun));
        });
    }
}
