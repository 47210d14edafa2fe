package no.samtak.plan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.plan.goal.domain.MeasureId;
import no.samtak.plan.goal.store.MeasureRepository;
import no.samtak.plan.plan.EditPlan;
import no.samtak.plan.plan.EditPlan.Outcome.Edited;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.PlanId;

/** Drops a measure. Versions that were in force keep it. */
@ApplicationScoped
public class DropMeasure {

    private final EditPlan editPlan;
    private final MeasureRepository measures;

    DropMeasure(EditPlan editPlan, MeasureRepository measures) {
        this.editPlan = editPlan;
        this.measures = measures;
    }

    /** Empty when there is no such measure in such a plan in this municipality. */
    @Transactional
    public Optional<EditPlan.Outcome<MeasureId>> handle(PlanId id, Asker asker, MeasureId measure) {
        return editPlan.handle(
                id,
                asker,
                plan -> measures.remove(measure, id) ? Optional.of(new Edited<>(measure, plan)) : Optional.empty());
    }
}
