package no.samtak.plan.goal.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.plan.goal.domain.Goal;
import no.samtak.plan.goal.domain.GoalId;
import no.samtak.plan.plan.domain.PlanId;

/** Goals with their measures, in the order they were set. */
@ApplicationScoped
public class GoalRepository implements PanacheRepositoryBase<GoalRow, UUID> {

    private final MeasureRepository measures;
    private final ColumnCipher cipher;

    GoalRepository(MeasureRepository measures, ColumnCipher cipher) {
        this.measures = measures;
        this.cipher = cipher;
    }

    public List<Goal> ofPlan(PlanId plan) {
        Map<UUID, List<MeasureRow>> byGoal =
                measures.rowsOf(plan).stream().collect(Collectors.groupingBy(measure -> measure.goalId));
        return list("planId = ?1 order by goalId", plan.value()).stream()
                .map(goal -> goal.toGoal(
                        byGoal.getOrDefault(goal.goalId, List.of()).stream()
                                .map(measure -> measure.toMeasure(cipher))
                                .toList(),
                        cipher))
                .toList();
    }

    public boolean isOfPlan(GoalId goal, PlanId plan) {
        return count("goalId = ?1 and planId = ?2", goal.value(), plan.value()) == 1;
    }

    public void add(Goal goal) {
        GoalRow row = new GoalRow();
        row.take(goal, cipher);
        persist(row);
    }

    /** With its measures. False when the plan has no such goal. */
    public boolean remove(GoalId goal, PlanId plan) {
        return delete("goalId = ?1 and planId = ?2", goal.value(), plan.value()) == 1;
    }
}
