package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.plan.plan.EditPlan.Outcome.Edited;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.PlanContent;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.WholePlan;

/** Writes what the plan says in words, and its dates, in the place of what it said. */
@ApplicationScoped
public class WriteContent {

    private final EditPlan editPlan;
    private final GatherPlan gatherPlan;

    WriteContent(EditPlan editPlan, GatherPlan gatherPlan) {
        this.editPlan = editPlan;
        this.gatherPlan = gatherPlan;
    }

    /** Empty when there is no such plan in this municipality. */
    @Transactional
    public Optional<EditPlan.Outcome<WholePlan>> handle(PlanId id, Asker asker, PlanContent content) {
        return editPlan.handle(id, asker, plan -> {
            var written = plan.saying(content);
            return Optional.of(new Edited<>(gatherPlan.handle(written), written));
        });
    }
}
