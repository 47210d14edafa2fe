package no.samtak.coordinator.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.appointment.store.AppointmentRepository;
import no.samtak.kit.accesslog.AccessLog;

/** One appointment as it is now. */
@ApplicationScoped
public class ShowAppointment {

    private final AppointmentRepository appointments;
    private final AccessLog accessLog;

    ShowAppointment(AppointmentRepository appointments, AccessLog accessLog) {
        this.appointments = appointments;
        this.accessLog = accessLog;
    }

    /** Empty when there is none with that id in this municipality. */
    @Transactional
    public Optional<Appointment> handle(AppointmentId id) {
        Optional<Appointment> found = appointments.find(id);
        found.ifPresent(appointment -> accessLog.enter(
                List.of(appointment.caseId().value(), appointment.person().value())));
        return found;
    }
}
