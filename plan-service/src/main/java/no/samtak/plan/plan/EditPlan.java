package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.plan.participation.FindCoordinator;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanAccess;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.PlanState;
import no.samtak.plan.plan.store.PlanRepository;

/** What every change of what a plan says has in common: the lock, the access, the state, the new version, the log. */
@ApplicationScoped
public class EditPlan {

    /** What became of it. */
    public sealed interface Outcome<T> {
        record Edited<T>(T value, Plan plan) implements Outcome<T> {}

        record NotEditable<T>(PlanState state) implements Outcome<T> {}

        record NotYours<T>() implements Outcome<T> {}
    }

    private final PlanRepository plans;
    private final FindCoordinator findCoordinator;
    private final AccessLog accessLog;

    EditPlan(PlanRepository plans, FindCoordinator findCoordinator, AccessLog accessLog) {
        this.plans = plans;
        this.findCoordinator = findCoordinator;
        this.accessLog = accessLog;
    }

    /**
     * Empty when there is no such plan in this municipality, or the edit finds nothing to change.
     *
     * @param edit changes something that belongs to the plan, and gives the plan as it then is
     */
    @Transactional
    public <T> Optional<Outcome<T>> handle(PlanId id, Asker asker, Function<Plan, Optional<Outcome.Edited<T>>> edit) {
        return plans.lock(id).flatMap(plan -> edit(plan, asker, edit));
    }

    private <T> Optional<Outcome<T>> edit(Plan plan, Asker asker, Function<Plan, Optional<Outcome.Edited<T>>> edit) {
        var coordinator = findCoordinator.handle(plan.caseId()).orElse(null);
        if (PlanAccess.of(asker, coordinator) instanceof PlanAccess.Denied) {
            return Optional.of(new Outcome.NotYours<>());
        }
        if (!plan.state().isEditable()) {
            return Optional.of(new Outcome.NotEditable<>(plan.state()));
        }
        return edit.apply(plan).map(edited -> {
            Plan next = edited.plan().next();
            plans.save(next);
            accessLog.enter(List.of(next.id().value(), next.person().value()));
            return new Outcome.Edited<>(edited.value(), next);
        });
    }
}
