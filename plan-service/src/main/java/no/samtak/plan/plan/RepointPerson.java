package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.PersonId;
import no.samtak.plan.plan.store.PlanRepository;

/**
 * Two ids were one person, or one was two after all. Where both have a plan that is open, each stays under the id it was
 * opened for: which of them goes on is for people to decide, not for us.
 */
@ApplicationScoped
public class RepointPerson {

    private final PlanRepository plans;

    RepointPerson(PlanRepository plans) {
        this.plans = plans;
    }

    @Transactional
    public void merged(PersonId kept, PersonId gone) {
        plans.repoint(gone, kept);
    }

    /** @param about the cases that are about the restored person */
    @Transactional
    public void split(PersonId kept, PersonId restored, List<CaseId> about) {
        about.forEach(caseId -> plans.repoint(caseId, kept, restored));
    }
}
