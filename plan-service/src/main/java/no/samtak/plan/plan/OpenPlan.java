package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.kit.Ids;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.PersonId;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.outbox.PlanEvents;
import no.samtak.plan.plan.store.PlanRepository;

/** Opens a draft for a person who has been granted an individual plan. */
@ApplicationScoped
public class OpenPlan {

    private final PlanRepository plans;
    private final PlanEvents events;

    OpenPlan(PlanRepository plans, PlanEvents events) {
        this.plans = plans;
        this.events = events;
    }

    /** Nothing happens for a person who has a plan: there is one, whichever decisions and laws it rests on. */
    @Transactional
    public void handle(CaseId caseId, PersonId person, Instant at) {
        if (!plans.hasOpenPlan(person)) {
            Plan draft = Plan.draft(new PlanId(Ids.next()), caseId, person, at);
            plans.add(draft);
            events.opened(draft, at);
        }
    }
}
