package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.plan.participation.FindCoordinator;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanAccess;
import no.samtak.plan.plan.store.PlanRepository;

/** The plans of a case, oldest first: at most one of them is open. */
@ApplicationScoped
public class ListPlans {

    private final PlanRepository plans;
    private final FindCoordinator findCoordinator;
    private final AccessLog accessLog;

    ListPlans(PlanRepository plans, FindCoordinator findCoordinator, AccessLog accessLog) {
        this.plans = plans;
        this.findCoordinator = findCoordinator;
        this.accessLog = accessLog;
    }

    /** Only those that the asker may see. */
    @Transactional
    public List<Plan> handle(CaseId caseId, Asker asker) {
        var coordinator = findCoordinator.handle(caseId).orElse(null);
        return switch (PlanAccess.of(asker, coordinator)) {
            case PlanAccess.Allowed allowed -> logged(caseId, plans.ofCase(caseId));
            case PlanAccess.Denied denied -> logged(caseId, List.of());
        };
    }

    private List<Plan> logged(CaseId caseId, List<Plan> shown) {
        accessLog.enter(Stream.concat(
                        Stream.of(caseId.value()),
                        shown.stream().map(plan -> plan.person().value()))
                .toList());
        return shown;
    }
}
