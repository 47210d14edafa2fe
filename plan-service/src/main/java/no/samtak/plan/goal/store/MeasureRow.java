package no.samtak.plan.goal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.plan.goal.domain.GoalId;
import no.samtak.plan.goal.domain.Measure;
import no.samtak.plan.goal.domain.MeasureId;
import no.samtak.plan.goal.domain.MeasureStanding;
import no.samtak.plan.plan.domain.PlanId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "measure")
class MeasureRow {

    @Id
    UUID measureId;

    UUID goalId;
    UUID planId;
    byte[] description;

    byte @Nullable [] extent;

    byte @Nullable [] responsible;

    @Enumerated(EnumType.STRING)
    MeasureStanding standing;

    @Nullable String decisionReference;

    void take(Measure from, PlanId plan, ColumnCipher cipher) {
        measureId = from.id().value();
        goalId = from.goalId().value();
        planId = plan.value();
        description = cipher.encryptText(from.description(), cell("description"));
        extent = from.extent() == null ? null : cipher.encryptText(from.extent(), cell("extent"));
        responsible = from.responsible() == null ? null : cipher.encryptText(from.responsible(), cell("responsible"));
        standing = from.standing();
        decisionReference = from.decisionReference();
    }

    Measure toMeasure(ColumnCipher cipher) {
        return new Measure(
                new MeasureId(measureId),
                new GoalId(goalId),
                cipher.decryptText(description, cell("description")),
                extent == null ? null : cipher.decryptText(extent, cell("extent")),
                responsible == null ? null : cipher.decryptText(responsible, cell("responsible")),
                standing,
                decisionReference);
    }

    private Cell cell(String column) {
        return new Cell("measure", column, measureId);
    }
}
