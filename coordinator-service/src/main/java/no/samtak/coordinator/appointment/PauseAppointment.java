package no.samtak.coordinator.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.AppointmentState.Move;
import no.samtak.coordinator.appointment.domain.EndReason;
import no.samtak.coordinator.appointment.outbox.AppointmentEvents;
import no.samtak.coordinator.appointment.store.AppointmentRepository;
import no.samtak.coordinator.letterorder.RequestAppointmentLetter;
import no.samtak.coordinator.responsibility.HandOver;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;
import no.samtak.coordinator.responsibility.domain.Responsible;
import no.samtak.coordinator.responsibility.store.CoordinatedCaseRepository;

/**
 * Consent is gone: the coordinator may not coordinate (I5), and the unit is responsible. The appointment ends only when a
 * person has talked with whoever withdrew.
 */
@ApplicationScoped
public class PauseAppointment {

    private final CoordinatedCaseRepository cases;
    private final AppointmentRepository appointments;
    private final HandOver handOver;
    private final RequestAppointmentLetter requestLetter;
    private final AppointmentEvents events;

    PauseAppointment(
            CoordinatedCaseRepository cases,
            AppointmentRepository appointments,
            HandOver handOver,
            RequestAppointmentLetter requestLetter,
            AppointmentEvents events) {
        this.cases = cases;
        this.appointments = appointments;
        this.handOver = handOver;
        this.requestLetter = requestLetter;
        this.events = events;
    }

    /** A case without an active appointment stays as it is; the time is legal time. */
    @Transactional
    public void handle(CaseId caseId, Instant withdrawnAt) {
        cases.lock(caseId)
                .ifPresent(about -> appointments
                        .currentOn(caseId)
                        .filter(current ->
                                current.state().after(Move.CONSENT_WITHDRAWN).isPresent())
                        .ifPresent(active -> pause(about, active, withdrawnAt)));
    }

    private void pause(CoordinatedCase about, Appointment active, Instant withdrawnAt) {
        Instant at = handOver.handle(about.id(), new Responsible.Unit(), withdrawnAt);
        Appointment paused = active.moved(Move.CONSENT_WITHDRAWN);
        appointments.save(paused);
        requestLetter.callOff(paused, EndReason.CONSENT_WITHDRAWN);
        CoordinatedCase changed = about.next();
        cases.save(changed);
        events.paused(changed, paused, EndReason.CONSENT_WITHDRAWN, at);
    }
}
