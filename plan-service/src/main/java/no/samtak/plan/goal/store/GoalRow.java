package no.samtak.plan.goal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.plan.goal.domain.Goal;
import no.samtak.plan.goal.domain.GoalId;
import no.samtak.plan.goal.domain.Measure;
import no.samtak.plan.plan.domain.PlanId;

@Entity
@Table(name = "goal")
class GoalRow {

    @Id
    UUID goalId;

    UUID planId;
    byte[] text;

    void take(Goal from, ColumnCipher cipher) {
        goalId = from.id().value();
        planId = from.planId().value();
        text = cipher.encryptText(from.text(), cell());
    }

    Goal toGoal(List<Measure> measures, ColumnCipher cipher) {
        return new Goal(new GoalId(goalId), new PlanId(planId), cipher.decryptText(text, cell()), measures);
    }

    private Cell cell() {
        return new Cell("goal", "text", goalId);
    }
}
