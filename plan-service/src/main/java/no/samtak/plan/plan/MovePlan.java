package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.Gap;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanAccess;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.PlanState;
import no.samtak.plan.plan.domain.WholePlan;
import no.samtak.plan.plan.store.PlanRepository;

/** What every move of a plan by a person has in common: the lock, the access, the table of moves, the log. */
@ApplicationScoped
public class MovePlan {

    /** What became of it. */
    public sealed interface Outcome {
        record Moved(WholePlan whole) implements Outcome {}

        record Lacks(List<Gap> gaps) implements Outcome {}

        record NotPossible(PlanState from) implements Outcome {}

        record NotYours() implements Outcome {}
    }

    private final LegalClock clock;
    private final PlanRepository plans;
    private final GatherPlan gatherPlan;
    private final AccessLog accessLog;

    MovePlan(LegalClock clock, PlanRepository plans, GatherPlan gatherPlan, AccessLog accessLog) {
        this.clock = clock;
        this.plans = plans;
        this.gatherPlan = gatherPlan;
        this.accessLog = accessLog;
    }

    /**
     * Empty when there is no such plan in this municipality.
     *
     * @param effect what the move brings with it: takes the plan in its next state, gives it at its new version
     */
    @Transactional
    public Optional<Outcome> handle(
            PlanId id, Asker asker, PlanState.Move move, BiFunction<WholePlan, Instant, Outcome> effect) {
        return plans.lock(id).map(plan -> move(plan, asker, move, effect));
    }

    private Outcome move(Plan plan, Asker asker, PlanState.Move move, BiFunction<WholePlan, Instant, Outcome> effect) {
        WholePlan whole = gatherPlan.handle(plan);
        if (PlanAccess.of(asker, whole.coordinator()) instanceof PlanAccess.Denied) {
            return new Outcome.NotYours();
        }
        Optional<PlanState> next = plan.state().after(move);
        if (next.isEmpty()) {
            return new Outcome.NotPossible(plan.state());
        }
        Outcome outcome = effect.apply(whole.with(plan.inState(next.get())), clock.now());
        if (outcome instanceof Outcome.Moved(WholePlan moved)) {
            plans.save(moved.plan());
            accessLog.enter(List.of(plan.id().value(), plan.person().value()));
        }
        return outcome;
    }
}
