package no.samtak.coordinator.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.store.AppointmentRepository;
import no.samtak.coordinator.responsibility.store.CoordinatedCaseRepository;
import no.samtak.kit.accesslog.AccessLog;

/** Who has been appointed on a case, oldest first. */
@ApplicationScoped
public class ShowAppointments {

    private final CoordinatedCaseRepository cases;
    private final AppointmentRepository appointments;
    private final AccessLog accessLog;

    ShowAppointments(CoordinatedCaseRepository cases, AppointmentRepository appointments, AccessLog accessLog) {
        this.cases = cases;
        this.appointments = appointments;
        this.accessLog = accessLog;
    }

    /** Empty when nothing is granted on such a case in this municipality. */
    @Transactional
    public Optional<List<Appointment>> handle(CaseId caseId) {
        return cases.find(caseId).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.person().value()));
            return appointments.ofCase(caseId);
        });
    }
}
