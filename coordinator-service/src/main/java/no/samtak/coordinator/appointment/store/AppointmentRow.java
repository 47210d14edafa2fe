package no.samtak.coordinator.appointment.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.Scheme;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.appointment.domain.AppointmentReason;
import no.samtak.coordinator.appointment.domain.AppointmentState;
import no.samtak.coordinator.appointment.domain.EndReason;
import no.samtak.coordinator.register.domain.CoordinatorId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appointment")
class AppointmentRow {

    @Id
    UUID appointmentId;

    UUID caseId;
    UUID personId;
    UUID coordinatorId;

    @Nullable UUID secondaryId;

    @Enumerated(EnumType.STRING)
    Scheme scheme;

    @Enumerated(EnumType.STRING)
    AppointmentReason reason;

    @Enumerated(EnumType.STRING)
    AppointmentState state;

    Instant fromAt;

    @Nullable Instant untilAt;

    @Enumerated(EnumType.STRING)
    @Nullable EndReason endReason;

    String appointedBy;
    String rulebookVersion;
    String policyVersion;

    void take(Appointment from) {
        appointmentId = from.id().value();
        caseId = from.caseId().value();
        personId = from.person().value();
        coordinatorId = from.coordinator().value();
        secondaryId = from.secondary() == null ? null : from.secondary().value();
        scheme = from.scheme();
        reason = from.reason();
        state = from.state();
        fromAt = from.from();
        untilAt = from.until();
        endReason = from.endReason();
        appointedBy = from.appointedBy();
        rulebookVersion = from.rulebookVersion();
        policyVersion = from.policyVersion();
    }

    Appointment toAppointment() {
        return new Appointment(
                new AppointmentId(appointmentId),
                new CaseId(caseId),
                new PersonId(personId),
                new CoordinatorId(coordinatorId),
                secondaryId == null ? null : new CoordinatorId(secondaryId),
                scheme,
                reason,
                state,
                fromAt,
                untilAt,
                endReason,
                appointedBy,
                rulebookVersion,
                policyVersion);
    }
}
