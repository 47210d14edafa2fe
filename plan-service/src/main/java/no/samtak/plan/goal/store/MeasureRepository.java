package no.samtak.plan.goal.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.plan.goal.domain.Measure;
import no.samtak.plan.goal.domain.MeasureId;
import no.samtak.plan.plan.domain.PlanId;

/** Measures. They are read with their goals. */
@ApplicationScoped
public class MeasureRepository implements PanacheRepositoryBase<MeasureRow, UUID> {

    private final ColumnCipher cipher;

    MeasureRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    List<MeasureRow> rowsOf(PlanId plan) {
        return list("planId = ?1 order by measureId", plan.value());
    }

    public void add(Measure measure, PlanId plan) {
        MeasureRow row = new MeasureRow();
        row.take(measure, plan, cipher);
        persist(row);
    }

    /** False when the plan has no such measure. */
    public boolean remove(MeasureId measure, PlanId plan) {
        return delete("measureId = ?1 and planId = ?2", measure.value(), plan.value()) == 1;
    }
}
