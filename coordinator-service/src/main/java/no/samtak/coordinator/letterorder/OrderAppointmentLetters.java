package no.samtak.coordinator.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.contracts.letter.CaseAddressees;
import no.samtak.contracts.letter.CaseAddressees.Addressee;
import no.samtak.contracts.letter.ContactPerson;
import no.samtak.contracts.letter.CoordinatorAppointed;
import no.samtak.contracts.letter.CoordinatorContact;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.Scheme;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.appointment.domain.AppointmentReason;
import no.samtak.coordinator.appointment.store.AppointmentRepository;
import no.samtak.coordinator.letterorder.store.LetterErrandRepository;
import no.samtak.coordinator.register.domain.ContactDetails;
import no.samtak.coordinator.register.domain.Coordinator;
import no.samtak.coordinator.register.domain.CoordinatorId;
import no.samtak.coordinator.register.store.CoordinatorRepository;
import no.samtak.coordinator.responsibility.domain.CoordinatedCase;
import no.samtak.coordinator.responsibility.store.CoordinatedCaseRepository;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.policy.Policy;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.letterorder.KeepLetterOrder;
import no.samtak.letterorder.LetterHead;
import org.jspecify.annotations.Nullable;

/** Orders L14 to everybody who is to know who the coordinator is, unless that has changed again in the meantime. */
@ApplicationScoped
public class OrderAppointmentLetters {

    private final LegalClock clock;
    private final CurrentPolicy policy;
    private final CoordinatedCaseRepository cases;
    private final AppointmentRepository appointments;
    private final CoordinatorRepository coordinators;
    private final LetterErrandRepository errands;
    private final KeepLetterOrder keepLetterOrder;

    OrderAppointmentLetters(
            LegalClock clock,
            CurrentPolicy policy,
            CoordinatedCaseRepository cases,
            AppointmentRepository appointments,
            CoordinatorRepository coordinators,
            LetterErrandRepository errands,
            KeepLetterOrder keepLetterOrder) {
        this.clock = clock;
        this.policy = policy;
        this.cases = cases;
        this.appointments = appointments;
        this.coordinators = coordinators;
        this.errands = errands;
        this.keepLetterOrder = keepLetterOrder;
    }

    /** As long as there is nobody to write to, the errand stays: a guardian may yet be found. */
    @Transactional
    public void handle(CaseId caseId, AppointmentId id, CaseAddressees to) {
        Instant now = clock.now();
        cases.lock(caseId)
                .filter(about -> !to.addressees().isEmpty() && errands.remove(id))
                .ifPresent(about -> order(about, id, to, now));
    }

    private void order(CoordinatedCase about, AppointmentId id, CaseAddressees to, Instant now) {
        Appointment appointment = appointments
                .find(id)
                .orElseThrow(() -> new IllegalStateException("A letter waits for appointment " + id));
        CoordinatorAppointed contents = contents(appointment);
        CoordinatedCase changed = about;
        for (Addressee addressee : to.addressees()) {
            changed = changed.next();
            keepLetterOrder.handle(
                    new KeepLetterOrder.Command(
                            document(appointment, to, addressee, contents, now), addressee.releaseRule()),
                    changed.version(),
                    now);
        }
        cases.save(changed);
    }

    private LetterOrder<CoordinatorAppointed> document(
            Appointment appointment,
            CaseAddressees to,
            Addressee addressee,
            CoordinatorAppointed contents,
            Instant now) {
        Policy municipality = policy.get();
        LanguageForm form = LetterHead.form(to.language());
        LocalDate today = NorwegianCalendar.dateOf(now);
        String unitName = municipality.coordinatingUnit().name().in(form);
        return new LetterOrder<>(
                Ids.next(),
                appointment.caseId().value(),
                municipality.id().value(),
                LetterKind.L14,
                to.language(),
                to.caseReference(),
                today,
                addressee.receiver(),
                addressee.receiver().role().isTheSubject() ? null : to.concerns(),
                LetterHead.unit(municipality, form),
                unitName,
                unitName,
                addressee.disclosure(),
                LetterHead.references(List.of(appointment.scheme().rule()), today, form),
                Rulebooks.at(today).version().value(),
                contents);
    }

    private CoordinatorAppointed contents(Appointment appointment) {
        CoordinatorId secondary = appointment.secondary();
        return new CoordinatorAppointed(
                scheme(appointment.scheme()),
                CoordinatorContact.named(
                        contact(appointment.coordinator()),
                        NorwegianCalendar.dateOf(appointment.from()),
                        secondary == null ? null : contact(secondary)),
                null,
                reason(appointment.reason()),
                nameOfPrevious(appointment));
    }

    private @Nullable String nameOfPrevious(Appointment appointment) {
        Optional<Appointment> previous = appointments.ofCase(appointment.caseId()).stream()
                .filter(earlier -> earlier.from().isBefore(appointment.from()))
                .reduce((first, second) -> second);
        return previous.map(earlier -> details(earlier.coordinator()).name()).orElse(null);
    }

    private ContactPerson contact(CoordinatorId id) {
        ContactDetails details = details(id);
        return new ContactPerson(details.name(), details.phone(), details.workplace());
    }

    private ContactDetails details(CoordinatorId id) {
        return coordinators
                .find(id)
                .map(Coordinator::contact)
                .orElseThrow(() -> new IllegalStateException("Coordinator " + id + " is not in the register"));
    }

    /** A plan's coordinator is the person's coordinator. */
    private static no.samtak.contracts.letter.Scheme scheme(Scheme granted) {
        return switch (granted) {
            case INDIVIDUAL_PLAN, COORDINATOR -> no.samtak.contracts.letter.Scheme.COORDINATOR;
            case CHILD_COORDINATOR -> no.samtak.contracts.letter.Scheme.CHILD_COORDINATOR;
        };
    }

    private static CoordinatorAppointed.Reason reason(AppointmentReason reason) {
        return switch (reason) {
            case FIRST_APPOINTMENT -> CoordinatorAppointed.Reason.FIRST_APPOINTMENT;
            case REQUESTED_CHANGE -> CoordinatorAppointed.Reason.REQUESTED_CHANGE;
            case CHANGE_OF_STAFF -> CoordinatorAppointed.Reason.CHANGE_OF_STAFF;
            case CHANGE_OF_SERVICES -> CoordinatorAppointed.Reason.CHANGE_OF_SERVICES;
        };
    }
}
