package no.samtak.coordinator.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.Scheme;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.AppointmentDecision;
import no.samtak.coordinator.appointment.domain.AppointmentFacts;
import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.appointment.domain.AppointmentReason;
import no.samtak.coordinator.appointment.domain.AppointmentRefusal;
import no.samtak.coordinator.appointment.domain.AppointmentRules;
import no.samtak.coordinator.appointment.domain.AppointmentState;
import no.samtak.coordinator.appointment.domain.AppointmentState.Move;
import no.samtak.coordinator.appointment.domain.EndReason;
import no.samtak.coordinator.appointment.domain.Kinship;
import no.samtak.coordinator.appointment.outbox.AppointmentEvents;
import no.samtak.coordinator.appointment.store.AppointmentRepository;
import no.samtak.coordinator.consent.domain.ConsentPurpose;
import no.samtak.coordinator.consent.store.KnownConsentRepository;
import no.samtak.coordinator.letterorder.RequestAppointmentLetter;
import no.samtak.coordinator.register.domain.Coordinator;
import no.samtak.coordinator.register.domain.CoordinatorId;
import no.samtak.coordinator.register.store.CoordinatorRepository;
import no.samtak.coordinator.responsibility.HandOver;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;
import no.samtak.coordinator.responsibility.domain.Responsible;
import no.samtak.coordinator.responsibility.store.CoordinatedCaseRepository;
import no.samtak.coordinator.task.FinishAppointmentTask;
import no.samtak.coordinator.task.domain.AppointmentTask;
import no.samtak.coordinator.task.store.AppointmentTaskRepository;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.rulebook.Rulebooks;
import org.jspecify.annotations.Nullable;

/**
 * A named person appoints a coordinator. Whoever was responsible is so until that very instant; the promise to the family
 * is kept, and a letter will tell them.
 */
@ApplicationScoped
public class AppointCoordinator {

    /**
     * Whom, for whom.
     *
     * @param reason why another one is appointed; null for the first
     */
    public record Command(
            CaseId caseId,
            CoordinatorId coordinator,
            @Nullable CoordinatorId secondary,
            LocalDate from,
            Kinship kinship,
            @Nullable AppointmentReason reason,
            String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Appointed(Appointment appointment) implements Outcome {}

        record Refused(List<AppointmentRefusal> reasons) implements Outcome {}

        record CoordinatorUnknown() implements Outcome {}

        record SecondaryUnknown() implements Outcome {}

        /** An appointment begins when it is made: handing over on a later day is not built yet. */
        record NotToday(LocalDate today) implements Outcome {}

        /** The family is told why it gets another coordinator. */
        record ReasonNeeded() implements Outcome {}
    }

    private final LegalClock clock;
    private final CurrentPolicy policy;
    private final CoordinatedCaseRepository cases;
    private final CoordinatorRepository coordinators;
    private final AppointmentRepository appointments;
    private final AppointmentTaskRepository tasks;
    private final KnownConsentRepository consents;
    private final HandOver handOver;
    private final FinishAppointmentTask finishTask;
    private final RequestAppointmentLetter requestLetter;
    private final AppointmentEvents events;
    private final AccessLog accessLog;

    AppointCoordinator(
            LegalClock clock,
            CurrentPolicy policy,
            CoordinatedCaseRepository cases,
            CoordinatorRepository coordinators,
            AppointmentRepository appointments,
            AppointmentTaskRepository tasks,
            KnownConsentRepository consents,
            HandOver handOver,
            FinishAppointmentTask finishTask,
            RequestAppointmentLetter requestLetter,
            AppointmentEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.policy = policy;
        this.cases = cases;
        this.coordinators = coordinators;
        this.appointments = appointments;
        this.tasks = tasks;
        this.consents = consents;
        this.handOver = handOver;
        this.finishTask = finishTask;
        this.requestLetter = requestLetter;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when nothing is granted on such a case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return cases.lock(command.caseId()).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.person().value()));
            return consider(about, command, now);
        });
    }

    private Outcome consider(CoordinatedCase about, Command command, Instant now) {
        LocalDate today = NorwegianCalendar.dateOf(now);
        if (!command.from().equals(today)) {
            return new Outcome.NotToday(today);
        }
        Optional<Coordinator> coordinator = coordinators.find(command.coordinator());
        if (coordinator.isEmpty()) {
            return new Outcome.CoordinatorUnknown();
        }
        Optional<Coordinator> secondary =
                Optional.ofNullable(command.secondary()).flatMap(coordinators::find);
        if (command.secondary() != null && secondary.isEmpty()) {
            return new Outcome.SecondaryUnknown();
        }
        boolean isFirst = appointments.ofCase(about.id()).isEmpty();
        AppointmentReason reason = isFirst ? AppointmentReason.FIRST_APPOINTMENT : command.reason();
        if (reason == null) {
            return new Outcome.ReasonNeeded();
        }
        // One at a time for each person: on two cases at once, the second is told of the first.
        appointments.lock(about.person());
        Optional<Appointment> current = appointments.currentOn(about.id());
        var facts = new AppointmentFacts(
                coordinator.get(),
                secondary.orElse(null),
                command.kinship(),
                consents.of(about.id(), ConsentPurpose.COORDINATOR),
                current.orElse(null),
                appointments
                        .currentElsewhere(about.person(), about.id())
                        .map(Appointment::caseId)
                        .orElse(null),
                today);
        return switch (AppointmentRules.decide(facts)) {
            case AppointmentDecision.Refused(var reasons) -> new Outcome.Refused(reasons);
            case AppointmentDecision.NothingAgainst() ->
                new Outcome.Appointed(appoint(about, coordinator.get(), command, reason, current.orElse(null), now));
        };
    }

    private Appointment appoint(
            CoordinatedCase about,
            Coordinator coordinator,
            Command command,
            AppointmentReason reason,
            @Nullable Appointment current,
            Instant now) {
        AppointmentId id = new AppointmentId(Ids.next());
        Instant from = handOver.handle(about.id(), new Responsible.AppointedCoordinator(id, coordinator.id()), now);
        CoordinatedCase changed = about;
        if (current != null) {
            appointments.save(current.ended(Move.HANDED_OVER, from, EndReason.HANDED_OVER));
            requestLetter.callOff(current, EndReason.HANDED_OVER);
            changed = changed.next();
            events.ended(changed, current, EndReason.HANDED_OVER, from);
        }
        Appointment made = appointment(about, command, id, reason, from);
        appointments.add(made);
        changed = changed.next();
        events.appointed(changed, made, coordinator);
        cases.save(changed);
        finishTask.handle(changed, from, command.by());
        requestLetter.handle(made);
        return made;
    }

    private Appointment appointment(
            CoordinatedCase about, Command command, AppointmentId id, AppointmentReason reason, Instant from) {
        return new Appointment(
                        id,
                        about.id(),
                        about.person(),
                        command.coordinator(),
                        command.secondary(),
                        scheme(about.id()),
                        reason,
                        AppointmentState.PROPOSED,
                        from,
                        null,
                        null,
                        command.by(),
                        Rulebooks.at(NorwegianCalendar.dateOf(from)).version().value(),
                        policy.get().version().value())
                .moved(Move.APPOINTED);
    }

    private Scheme scheme(CaseId caseId) {
        return tasks.lastOn(caseId)
                .map(AppointmentTask::scheme)
                .orElseThrow(() -> new IllegalStateException("Nothing was granted on case " + caseId));
    }
}
