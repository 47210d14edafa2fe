package no.samtak.coordinator.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.coordinator.task.domain.AppointmentTask;
import no.samtak.coordinator.task.domain.TaskFilter;
import no.samtak.coordinator.task.domain.TaskPosition;
import no.samtak.coordinator.task.store.AppointmentTaskRepository;
import no.samtak.kit.accesslog.AccessLog;
import org.jspecify.annotations.Nullable;

/** Shows for whom somebody has to be appointed, the most urgent first. */
@ApplicationScoped
public class ListAppointmentTasks {

    /** @param size how many at most */
    public record Query(TaskFilter filter, @Nullable TaskPosition after, int size) {}

    private final AppointmentTaskRepository tasks;
    private final AccessLog accessLog;

    ListAppointmentTasks(AppointmentTaskRepository tasks, AccessLog accessLog) {
        this.tasks = tasks;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<AppointmentTask> handle(Query query) {
        List<AppointmentTask> page = tasks.page(query.filter(), query.after(), query.size());
        accessLog.enter(page.stream().map(task -> task.caseId().value()).toList());
        return page;
    }
}
