package no.samtak.coordinator.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.AppointmentState;
import no.samtak.coordinator.appointment.domain.AppointmentState.Move;
import no.samtak.coordinator.appointment.domain.EndReason;
import no.samtak.coordinator.appointment.outbox.AppointmentEvents;
import no.samtak.coordinator.appointment.store.AppointmentRepository;
import no.samtak.coordinator.letterorder.RequestAppointmentLetter;
import no.samtak.coordinator.responsibility.HandOver;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;
import no.samtak.coordinator.responsibility.domain.Responsible;
import no.samtak.coordinator.responsibility.store.CoordinatedCaseRepository;
import no.samtak.coordinator.task.FinishAppointmentTask;

/**
 * The case is over because somebody has died or a pregnancy has ended. The appointment ends, no letter that waits leaves,
 * and nobody is asked to find the next coordinator.
 */
@ApplicationScoped
public class EndQuietly {

    private final CoordinatedCaseRepository cases;
    private final AppointmentRepository appointments;
    private final HandOver handOver;
    private final FinishAppointmentTask finishTask;
    private final RequestAppointmentLetter requestLetter;
    private final AppointmentEvents events;

    EndQuietly(
            CoordinatedCaseRepository cases,
            AppointmentRepository appointments,
            HandOver handOver,
            FinishAppointmentTask finishTask,
            RequestAppointmentLetter requestLetter,
            AppointmentEvents events) {
        this.cases = cases;
        this.appointments = appointments;
        this.handOver = handOver;
        this.finishTask = finishTask;
        this.requestLetter = requestLetter;
        this.events = events;
    }

    /** A case on which nobody is appointed or to be found stays as it is; the time is legal time. */
    @Transactional
    public void handle(CaseId caseId, Instant closedAt) {
        cases.lock(caseId)
                .map(about -> finishTask.handle(about, closedAt, EndReason.CASE_CLOSED.name()))
                .ifPresent(about -> appointments
                        .currentOn(caseId)
                        .filter(current ->
                                current.state().after(Move.ENDED_BY_A_PERSON).isPresent())
                        .ifPresent(current -> end(about, current, closedAt)));
    }

    private void end(CoordinatedCase about, Appointment current, Instant closedAt) {
        // A paused one is not responsible any more: the unit has been since.
        Instant at = current.state() == AppointmentState.ACTIVE
                ? handOver.handle(about.id(), new Responsible.Unit(), closedAt)
                : closedAt;
        Appointment ended = current.ended(Move.ENDED_BY_A_PERSON, at, EndReason.CASE_CLOSED);
        appointments.save(ended);
        requestLetter.callOff(ended, EndReason.CASE_CLOSED);
        CoordinatedCase changed = about.next();
        cases.save(changed);
        events.ended(changed, ended, EndReason.CASE_CLOSED, at);
    }
}
