package no.samtak.coordinator.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;
import no.samtak.coordinator.responsibility.store.CoordinatedCaseRepository;
import no.samtak.coordinator.task.outbox.TaskEvents;
import no.samtak.coordinator.task.store.AppointmentTaskRepository;

/** Somebody is appointed: the open task is done and its deadline met. The caller holds the case's lock. */
@ApplicationScoped
public class FinishAppointmentTask {

    private final CoordinatedCaseRepository cases;
    private final AppointmentTaskRepository tasks;
    private final TaskEvents events;

    FinishAppointmentTask(CoordinatedCaseRepository cases, AppointmentTaskRepository tasks, TaskEvents events) {
        this.cases = cases;
        this.tasks = tasks;
        this.events = events;
    }

    /** @return the case at its new version; unchanged when no task was open */
    @Transactional
    public CoordinatedCase handle(CoordinatedCase about, Instant at, String by) {
        return tasks.openOn(about.id())
                .map(open -> {
                    tasks.save(open.done(at, by));
                    CoordinatedCase changed = about.next();
                    cases.save(changed);
                    events.deadlineMet(changed, open, at);
                    return changed;
                })
                .orElse(about);
    }
}
