package no.samtak.plan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.Ids;
import no.samtak.plan.goal.domain.Goal;
import no.samtak.plan.goal.domain.GoalId;
import no.samtak.plan.goal.store.GoalRepository;
import no.samtak.plan.plan.EditPlan;
import no.samtak.plan.plan.EditPlan.Outcome.Edited;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.PlanId;

/** Sets a goal in the person's own words. */
@ApplicationScoped
public class SetGoal {

    private final EditPlan editPlan;
    private final GoalRepository goals;

    SetGoal(EditPlan editPlan, GoalRepository goals) {
        this.editPlan = editPlan;
        this.goals = goals;
    }

    /** Empty when there is no such plan in this municipality. */
    @Transactional
    public Optional<EditPlan.Outcome<Goal>> handle(PlanId id, Asker asker, String text) {
        return editPlan.handle(id, asker, plan -> {
            Goal goal = new Goal(new GoalId(Ids.next()), id, text, List.of());
            goals.add(goal);
            return Optional.of(new Edited<>(goal, plan));
        });
    }
}
