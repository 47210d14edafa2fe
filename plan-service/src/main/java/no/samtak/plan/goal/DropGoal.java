package no.samtak.plan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.plan.goal.domain.GoalId;
import no.samtak.plan.goal.store.GoalRepository;
import no.samtak.plan.plan.EditPlan;
import no.samtak.plan.plan.EditPlan.Outcome.Edited;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.PlanId;

/** Drops a goal with its measures. Versions that were in force keep it. */
@ApplicationScoped
public class DropGoal {

    private final EditPlan editPlan;
    private final GoalRepository goals;

    DropGoal(EditPlan editPlan, GoalRepository goals) {
        this.editPlan = editPlan;
        this.goals = goals;
    }

    /** Empty when there is no such goal in such a plan in this municipality. */
    @Transactional
    public Optional<EditPlan.Outcome<GoalId>> handle(PlanId id, Asker asker, GoalId goal) {
        return editPlan.handle(
                id, asker, plan -> goals.remove(goal, id) ? Optional.of(new Edited<>(goal, plan)) : Optional.empty());
    }
}
