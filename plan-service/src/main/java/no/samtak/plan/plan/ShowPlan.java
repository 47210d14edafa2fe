package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.PlanAccess;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.WholePlan;
import no.samtak.plan.plan.store.PlanRepository;

/** One plan with everything that belongs to it. */
@ApplicationScoped
public class ShowPlan {

    /** What became of it. */
    public sealed interface Outcome {
        record Shown(WholePlan whole) implements Outcome {}

        record NotYours() implements Outcome {}
    }

    private final PlanRepository plans;
    private final GatherPlan gatherPlan;
    private final AccessLog accessLog;

    ShowPlan(PlanRepository plans, GatherPlan gatherPlan, AccessLog accessLog) {
        this.plans = plans;
        this.gatherPlan = gatherPlan;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such plan in this municipality. */
    @Transactional
    public Optional<Outcome> handle(PlanId id, Asker asker) {
        return plans.find(id).map(gatherPlan::handle).map(whole -> show(whole, asker));
    }

    private Outcome show(WholePlan whole, Asker asker) {
        return switch (PlanAccess.of(asker, whole.coordinator())) {
            case PlanAccess.Allowed allowed -> {
                var plan = whole.plan();
                accessLog.enter(List.of(plan.id().value(), plan.person().value()));
                yield new Outcome.Shown(whole);
            }
            case PlanAccess.Denied denied -> new Outcome.NotYours();
        };
    }
}
