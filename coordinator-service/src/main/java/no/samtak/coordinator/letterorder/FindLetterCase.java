package no.samtak.coordinator.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.appointment.store.AppointmentRepository;

/** Which case a letter is about. */
@ApplicationScoped
public class FindLetterCase {

    private final AppointmentRepository appointments;

    FindLetterCase(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    @Transactional
    public Optional<CaseId> handle(AppointmentId appointment) {
        return appointments.caseOf(appointment);
    }
}
