package no.samtak.coordinator.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samtak.coordinator.Scheme;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.store.AppointmentRepository;
import no.samtak.coordinator.responsibility.BeginResponsibility;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;
import no.samtak.coordinator.responsibility.store.CoordinatedCaseRepository;
import no.samtak.coordinator.task.domain.AppointmentTask;
import no.samtak.coordinator.task.domain.AppointmentTaskId;
import no.samtak.coordinator.task.domain.Grant;
import no.samtak.coordinator.task.domain.TaskDecision;
import no.samtak.coordinator.task.domain.TaskRules;
import no.samtak.coordinator.task.outbox.TaskEvents;
import no.samtak.coordinator.task.store.AppointmentTaskRepository;
import no.samtak.kit.Ids;

/** Something was granted: the unit is responsible, and somebody has to be appointed by the day the family was promised. */
@ApplicationScoped
public class OpenAppointmentTask {

    private final BeginResponsibility beginResponsibility;
    private final CoordinatedCaseRepository cases;
    private final AppointmentTaskRepository tasks;
    private final AppointmentRepository appointments;
    private final TaskEvents events;

    OpenAppointmentTask(
            BeginResponsibility beginResponsibility,
            CoordinatedCaseRepository cases,
            AppointmentTaskRepository tasks,
            AppointmentRepository appointments,
            TaskEvents events) {
        this.beginResponsibility = beginResponsibility;
        this.cases = cases;
        this.tasks = tasks;
        this.appointments = appointments;
        this.events = events;
    }

    @Transactional
    public void handle(Grant grant) {
        CoordinatedCase about = beginResponsibility.handle(grant.caseId(), grant.person(), grant.at());
        Optional<AppointmentTask> open = tasks.openOn(about.id());
        Optional<Appointment> current = appointments.currentOn(about.id());
        switch (TaskRules.decide(grant, open.orElse(null), current.isPresent())) {
            case TaskDecision.Leave() -> {}
            case TaskDecision.Open() -> open(about, grant.scheme(), grant.on(), grant.namedBy(), grant.at());
            case TaskDecision.Widen(var scheme, var dueOn) ->
                widen(about, open.orElseThrow(), scheme, dueOn, grant.at());
        }
    }

    /** Opens one more on a case that has none. The caller holds its lock. */
    @Transactional
    public CoordinatedCase open(CoordinatedCase about, Scheme scheme, LocalDate since, LocalDate dueOn, Instant at) {
        var task = new AppointmentTask(
                new AppointmentTaskId(Ids.next()), about.id(), scheme, since, dueOn, at, null, null);
        tasks.add(task);
        return announce(about, task, at);
    }

    private void widen(CoordinatedCase about, AppointmentTask open, Scheme scheme, LocalDate dueOn, Instant at) {
        var widened = new AppointmentTask(
                open.id(), open.caseId(), scheme, open.grantedOn(), dueOn, open.openedAt(), null, null);
        tasks.save(widened);
        if (!dueOn.equals(open.dueOn())) {
            announce(about, widened, at);
        }
    }

    private CoordinatedCase announce(CoordinatedCase about, AppointmentTask task, Instant at) {
        CoordinatedCase changed = about.next();
        cases.save(changed);
        events.deadlineAnnounced(changed, task, at);
        return changed;
    }
}
