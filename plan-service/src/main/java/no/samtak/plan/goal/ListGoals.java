package no.samtak.plan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.plan.goal.domain.Goal;
import no.samtak.plan.goal.store.GoalRepository;
import no.samtak.plan.plan.domain.PlanId;

/** A plan's goals with their measures, in the order they were set. */
@ApplicationScoped
public class ListGoals {

    private final GoalRepository goals;

    ListGoals(GoalRepository goals) {
        this.goals = goals;
    }

    @Transactional
    public List<Goal> handle(PlanId plan) {
        return goals.ofPlan(plan);
    }
}
