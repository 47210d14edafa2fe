package no.samtak.referral.casework.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTask;

/** What people have to do on cases. */
@ApplicationScoped
public class CaseTaskRepository implements PanacheRepositoryBase<CaseTaskRow, UUID> {

    public List<CaseTask> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by openedAt, taskId", caseId.value()).stream()
                .map(CaseTaskRow::toTask)
                .toList();
    }

    public void add(CaseTask task) {
        CaseTaskRow row = new CaseTaskRow();
        row.take(task);
        persist(row);
    }

    public void save(CaseTask changed) {
        findById(changed.taskId()).take(changed);
    }
}
