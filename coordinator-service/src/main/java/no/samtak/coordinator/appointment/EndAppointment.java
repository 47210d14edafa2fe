package no.samtak.coordinator.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.AppointmentId;
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
import no.samtak.coordinator.task.OpenAppointmentTask;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.problem.ProblemException;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.deadline.Deadlines;

/**
 * A person ends an appointment with nobody to take over yet: the unit is responsible from that instant, and looks for the
 * next coordinator within the same time as for the first.
 */
@ApplicationScoped
public class EndAppointment {

    public record Command(AppointmentId id, IfMatch ifMatch, EndReason reason) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Ended(Appointment appointment) implements Outcome {}

        record HadEnded() implements Outcome {}
    }

    private final LegalClock clock;
    private final CurrentPolicy policy;
    private final CoordinatedCaseRepository cases;
    private final AppointmentRepository appointments;
    private final HandOver handOver;
    private final OpenAppointmentTask openTask;
    private final RequestAppointmentLetter requestLetter;
    private final AppointmentEvents events;
    private final AccessLog accessLog;

    EndAppointment(
            LegalClock clock,
            CurrentPolicy policy,
            CoordinatedCaseRepository cases,
            AppointmentRepository appointments,
            HandOver handOver,
            OpenAppointmentTask openTask,
            RequestAppointmentLetter requestLetter,
            AppointmentEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.policy = policy;
        this.cases = cases;
        this.appointments = appointments;
        this.handOver = handOver;
        this.openTask = openTask;
        this.requestLetter = requestLetter;
        this.events = events;
        this.accessLog = accessLog;
    }

    /**
     * Empty when there is no such appointment in this municipality.
     *
     * @throws ProblemException when somebody has moved it since
     */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return appointments
                .caseOf(command.id())
                .flatMap(cases::lock)
                .flatMap(about -> appointments.find(command.id()).map(appointment -> {
                    accessLog.enter(List.of(about.id().value(), about.person().value()));
                    command.ifMatch().demand(appointment.version());
                    return end(about, appointment, command.reason(), now);
                }));
    }

    private Outcome end(CoordinatedCase about, Appointment appointment, EndReason reason, Instant now) {
        if (appointment.state().after(Move.ENDED_BY_A_PERSON).isEmpty()) {
            return new Outcome.HadEnded();
        }
        // A paused one is not responsible any more: the unit has been since.
        Instant at = appointment.state() == AppointmentState.ACTIVE
                ? handOver.handle(about.id(), new Responsible.Unit(), now)
                : now;
        Appointment ended = appointment.ended(Move.ENDED_BY_A_PERSON, at, reason);
        appointments.save(ended);
        requestLetter.callOff(ended, reason);
        CoordinatedCase changed = about.next();
        cases.save(changed);
        events.ended(changed, ended, reason, at);
        LocalDate today = NorwegianCalendar.dateOf(at);
        openTask.open(changed, ended.scheme(), today, Deadlines.coordinatorNamedBy(today, policy.get()), at);
        return new Outcome.Ended(ended);
    }
}
