package no.samtak.plan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.plan.goal.domain.GoalId;
import no.samtak.plan.goal.domain.Measure;
import no.samtak.plan.goal.domain.MeasureId;
import no.samtak.plan.goal.domain.MeasureStanding;
import no.samtak.plan.goal.store.GoalRepository;
import no.samtak.plan.goal.store.MeasureRepository;
import no.samtak.plan.plan.EditPlan;
import no.samtak.plan.plan.EditPlan.Outcome.Edited;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.PlanId;
import org.jspecify.annotations.Nullable;

/** Agrees on a measure towards a goal. */
@ApplicationScoped
public class AgreeMeasure {

    /** What is agreed; see {@link Measure}. */
    public record Command(
            GoalId goalId,
            String description,
            @Nullable String extent,
            @Nullable String responsible,
            MeasureStanding standing,
            @Nullable String decisionReference) {}

    private final EditPlan editPlan;
    private final GoalRepository goals;
    private final MeasureRepository measures;

    AgreeMeasure(EditPlan editPlan, GoalRepository goals, MeasureRepository measures) {
        this.editPlan = editPlan;
        this.goals = goals;
        this.measures = measures;
    }

    /** Empty when there is no such goal in such a plan in this municipality. */
    @Transactional
    public Optional<EditPlan.Outcome<Measure>> handle(PlanId id, Asker asker, Command command) {
        return editPlan.handle(id, asker, plan -> {
            if (!goals.isOfPlan(command.goalId(), id)) {
                return Optional.empty();
            }
            Measure measure = new Measure(
                    new MeasureId(Ids.next()),
                    command.goalId(),
                    command.description(),
                    command.extent(),
                    command.responsible(),
                    command.standing(),
                    command.decisionReference());
            measures.add(measure, id);
            return Optional.of(new Edited<>(measure, plan));
        });
    }
}
