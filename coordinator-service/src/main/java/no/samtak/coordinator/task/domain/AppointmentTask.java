package no.samtak.coordinator.task.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has to be appointed.
 *
 * @param grantedOn the day the duty arose, in Europe/Oslo
 * @param dueOn the working day by which the family has been promised a name
 * @param openedAt legal time, like {@code doneAt}
 * @param doneAt null while nobody is appointed
 */
public record AppointmentTask(
        AppointmentTaskId id,
        CaseId caseId,
        Scheme scheme,
        LocalDate grantedOn,
        LocalDate dueOn,
        Instant openedAt,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {

    public AppointmentTask done(Instant at, String by) {
        return new AppointmentTask(id, caseId, scheme, grantedOn, dueOn, openedAt, at, by);
    }

    public boolean isOpen() {
        return doneAt == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }
}
