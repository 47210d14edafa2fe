package no.samtak.coordinator.task.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.task.domain.AppointmentTask;
import no.samtak.coordinator.task.domain.TaskFilter;
import no.samtak.coordinator.task.domain.TaskPosition;
import org.jspecify.annotations.Nullable;

/** Who has to be appointed by when. The case's lock guards a task. */
@ApplicationScoped
public class AppointmentTaskRepository implements PanacheRepositoryBase<AppointmentTaskRow, UUID> {

    public Optional<AppointmentTask> openOn(CaseId caseId) {
        return find("caseId = ?1 and doneAt is null", caseId.value())
                .firstResultOptional()
                .map(AppointmentTaskRow::toTask);
    }

    /** The one that was opened last, done or not. */
    public Optional<AppointmentTask> lastOn(CaseId caseId) {
        return find("caseId = ?1 order by openedAt desc, taskId desc", caseId.value())
                .firstResultOptional()
                .map(AppointmentTaskRow::toTask);
    }

    public void add(AppointmentTask opened) {
        AppointmentTaskRow row = new AppointmentTaskRow();
        row.take(opened);
        persist(row);
    }

    public void save(AppointmentTask changed) {
        findById(changed.id().value()).take(changed);
    }

    public List<AppointmentTask> page(TaskFilter filter, @Nullable TaskPosition after, int size) {
        List<String> conditions = new ArrayList<>();
        Parameters parameters = new Parameters();
        if (filter.caseId() != null) {
            conditions.add("caseId = :caseId");
            parameters.and("caseId", filter.caseId().value());
        }
        if (filter.progress() != null) {
            conditions.add(
                    switch (filter.progress()) {
                        case OPEN -> "doneAt is null";
                        case DONE -> "doneAt is not null";
                    });
        }
        if (filter.dueBefore() != null) {
            conditions.add("dueOn < :dueBefore");
            parameters.and("dueBefore", filter.dueBefore());
        }
        if (after != null) {
            conditions.add("(dueOn, taskId) > (:dueOn, :taskId)");
            parameters.and("dueOn", after.dueOn()).and("taskId", after.id().value());
        }
        String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
        return find(where + "order by dueOn, taskId", parameters).page(0, size).list().stream()
                .map(AppointmentTaskRow::toTask)
                .toList();
    }
}
