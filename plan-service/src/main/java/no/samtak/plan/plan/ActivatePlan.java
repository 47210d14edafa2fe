package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanDecision;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.PlanRules;
import no.samtak.plan.plan.domain.PlanState;
import no.samtak.plan.plan.domain.WholePlan;
import no.samtak.plan.plan.outbox.PlanEvents;
import no.samtak.plan.revision.KeepVersion;
import no.samtak.plan.revision.WatchRevision;

/**
 * Puts a plan in force: only with the nine elements of the regulation. What it says is kept as a version, and its
 * revision date becomes a deadline.
 */
@ApplicationScoped
public class ActivatePlan {

    private final MovePlan movePlan;
    private final PlanEvents events;
    private final KeepVersion keepVersion;
    private final WatchRevision watchRevision;

    ActivatePlan(MovePlan movePlan, PlanEvents events, KeepVersion keepVersion, WatchRevision watchRevision) {
        this.movePlan = movePlan;
        this.events = events;
        this.keepVersion = keepVersion;
        this.watchRevision = watchRevision;
    }

    /** Empty when there is no such plan in this municipality. */
    @Transactional
    public Optional<MovePlan.Outcome> handle(PlanId id, Asker asker) {
        return movePlan.handle(id, asker, PlanState.Move.ACTIVATED, (whole, at) -> switch (PlanRules.decide(
                whole, NorwegianCalendar.dateOf(at))) {
            case PlanDecision.Lacks(var gaps) -> new MovePlan.Outcome.Lacks(gaps);
            case PlanDecision.MayBecomeActive(var revisionOn) ->
                new MovePlan.Outcome.Moved(activate(whole, revisionOn, at, asker.id()));
        });
    }

    private WholePlan activate(WholePlan whole, LocalDate revisionOn, Instant at, String by) {
        Plan active = whole.plan().renewed().next();
        keepVersion.handle(whole.with(active), at, by);
        events.activated(active, revisionOn, at);
        return whole.with(watchRevision.handle(active, revisionOn, at));
    }
}
