package no.samtak.coordinator.task.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.Scheme;
import no.samtak.coordinator.task.domain.AppointmentTask;
import no.samtak.coordinator.task.domain.AppointmentTaskId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appointment_task")
class AppointmentTaskRow {

    @Id
    UUID taskId;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    Scheme scheme;

    LocalDate grantedOn;
    LocalDate dueOn;
    Instant openedAt;

    @Nullable Instant doneAt;

    @Nullable String doneBy;

    void take(AppointmentTask from) {
        taskId = from.id().value();
        caseId = from.caseId().value();
        scheme = from.scheme();
        grantedOn = from.grantedOn();
        dueOn = from.dueOn();
        openedAt = from.openedAt();
        doneAt = from.doneAt();
        doneBy = from.doneBy();
    }

    AppointmentTask toTask() {
        return new AppointmentTask(
                new AppointmentTaskId(taskId), new CaseId(caseId), scheme, grantedOn, dueOn, openedAt, doneAt, doneBy);
    }
}
