package no.samtak.coordinator.appointment.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.coordinator.Scheme;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.AppointmentReason;
import no.samtak.coordinator.appointment.domain.AppointmentState;
import no.samtak.coordinator.appointment.domain.EndReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One appointment. Instants are in UTC.
 *
 * @param from included
 * @param until not included; null while it lasts
 */
@Schema(name = "Appointment")
public record AppointmentAnswer(
        UUID appointmentId,
        UUID caseId,
        UUID coordinatorId,
        @Nullable UUID secondaryId,
        Scheme scheme,
        AppointmentReason reason,
        AppointmentState state,
        Instant from,
        @Nullable Instant until,
        @Nullable EndReason endReason,
        String appointedBy) {

    /** The appointments of a case, oldest first. */
    @Schema(name = "Appointments")
    public record All(List<AppointmentAnswer> items) {
        static All of(List<Appointment> appointments) {
            return new All(appointments.stream().map(AppointmentAnswer::of).toList());
        }
    }

    static AppointmentAnswer of(Appointment appointment) {
        return new AppointmentAnswer(
                appointment.id().value(),
                appointment.caseId().value(),
                appointment.coordinator().value(),
                appointment.secondary() == null ? null : appointment.secondary().value(),
                appointment.scheme(),
                appointment.reason(),
                appointment.state(),
                appointment.from(),
                appointment.until(),
                appointment.endReason(),
                appointment.appointedBy());
    }
}
