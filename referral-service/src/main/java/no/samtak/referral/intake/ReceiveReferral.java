package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.StartMonth;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseParty;
import no.samtak.referral.casework.domain.CaseReference;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.casework.store.CasePartyRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.intake.domain.IntakeDecision;
import no.samtak.referral.intake.domain.IntakeFacts;
import no.samtak.referral.intake.domain.IntakeFacts.KnownMessage;
import no.samtak.referral.intake.domain.IntakeFacts.SubjectKind;
import no.samtak.referral.intake.domain.IntakeRefusal;
import no.samtak.referral.intake.domain.IntakeRules;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.ReferralKind;
import no.samtak.referral.intake.domain.ReferralMatter;
import no.samtak.referral.intake.domain.ReferralStanding;
import no.samtak.referral.intake.domain.SenderKind;
import no.samtak.referral.intake.domain.SenderStatus;
import no.samtak.referral.intake.domain.SentReferral;
import no.samtak.referral.intake.outbox.ReferralEvents;
import no.samtak.referral.intake.store.EarlierCaseRepository;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.person.RegisterPerson;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PersonNumber;
import no.samtak.referral.person.domain.PersonRules;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.person.store.PersonRepository;
import org.jspecify.annotations.Nullable;

/**
 * Registers what arrives: a report of need, an application or an own initiative. One transaction keeps the referral,
 * opens a case or finds the open one, starts the month and orders the receipts.
 */
@ApplicationScoped
public class ReceiveReferral {

    /**
     * A message as it came in at the door.
     *
     * @param content the whole message, to recognise it when it comes again; only a keyed hash of it is kept
     * @param receivedOn stated date of arrival, Europe/Oslo; null for now
     * @param lateness why it is entered later than it arrived
     * @param dueOn when the message is about an expected child; the subject is then that child
     */
    public record Command(
            ReferralKind kind,
            ReferralMatter matter,
            SenderKind sender,
            @Nullable String senderOrganisation,
            @Nullable String senderName,
            @Nullable Integer btiLevel,
            @Nullable String externalMessageId,
            String content,
            @Nullable LocalDate receivedOn,
            @Nullable String lateness,
            FamilyContact family,
            Identity subject,
            @Nullable LocalDate dueOn,
            List<Guardian> guardians,
            List<Scheme> requested,
            @Nullable String need,
            String registeredBy) {

        /** Ids and codes only. */
        @Override
        public String toString() {
            return "ReceiveReferral.Command[" + kind + ", " + sender + "]";
        }
    }

    /** Somebody who acts for the child. */
    public record Guardian(Identity identity, PartyRole role) {}

    /** What became of the message. */
    public sealed interface Outcome {
        record Registered(SentReferral sent, boolean subjectIdentified) implements Outcome {}

        record AlreadyRegistered(SentReferral sent, boolean subjectIdentified) implements Outcome {}

        record SameIdOtherContent(ReferralId referralId) implements Outcome {}

        record Refused(List<IntakeRefusal> reasons) implements Outcome {}
    }

    private final LegalClock clock;
    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final CaseTaskRepository tasks;
    private final EarlierCaseRepository earlierCases;
    private final PersonRepository persons;
    private final RegisterPerson registerPerson;
    private final ShowReferral showReferral;
    private final KeepMessage keepMessage;
    private final StartMonth startMonth;
    private final SendReceipts sendReceipts;
    private final ReferralEvents events;
    private final AccessLog accessLog;

    ReceiveReferral(
            LegalClock clock,
            ReferralRepository referrals,
            CaseRepository cases,
            CasePartyRepository parties,
            CaseTaskRepository tasks,
            EarlierCaseRepository earlierCases,
            PersonRepository persons,
            RegisterPerson registerPerson,
            ShowReferral showReferral,
            KeepMessage keepMessage,
            StartMonth startMonth,
            SendReceipts sendReceipts,
            ReferralEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.referrals = referrals;
        this.cases = cases;
        this.parties = parties;
        this.tasks = tasks;
        this.earlierCases = earlierCases;
        this.persons = persons;
        this.registerPerson = registerPerson;
        this.showReferral = showReferral;
        this.keepMessage = keepMessage;
        this.startMonth = startMonth;
        this.sendReceipts = sendReceipts;
        this.events = events;
        this.accessLog = accessLog;
    }

    @Transactional
    public Outcome handle(Command command) {
        Instant now = clock.now();
        LocalDate today = NorwegianCalendar.dateOf(now);
        LocalDate receivedOn = command.receivedOn() == null ? today : command.receivedOn();
        IntakeFacts facts = new IntakeFacts(
                today,
                receivedOn,
                command.lateness(),
                command.kind(),
                command.sender(),
                command.family(),
                subjectKind(command),
                Optional.ofNullable(command.dueOn()),
                someoneCanGetLetters(command, today),
                sameMessage(command));
        return switch (IntakeRules.decide(facts)) {
            case IntakeDecision.Register register -> register(command, register, receivedOn, now);
            case IntakeDecision.AlreadyRegistered(ReferralId id) -> alreadyRegistered(id);
            case IntakeDecision.SameIdOtherContent(ReferralId id) -> {
                keepMessage.handle(id, command.content(), now);
                yield new Outcome.SameIdOtherContent(id);
            }
            case IntakeDecision.Refused(List<IntakeRefusal> reasons) -> new Outcome.Refused(reasons);
        };
    }

    private Outcome register(Command command, IntakeDecision.Register decision, LocalDate receivedOn, Instant now) {
        persons.lockNumbers(numbers(command));
        RegisteredPerson subject = registerPerson.handle(command.subject(), command.dueOn(), now);
        Case onCase = cases.lockOpenCaseOf(subject.id())
                .map(open -> joined(open, decision, command.registeredBy(), now))
                .orElseGet(() -> open(subject, decision, receivedOn, now));
        addParties(onCase.id(), command.guardians(), now);
        addTasks(onCase, decision, now);
        accessLog.enter(List.of(onCase.id().value(), subject.id().value()));
        Referral referral = new Referral(
                new ReferralId(Ids.next()),
                onCase.id(),
                command.kind(),
                command.matter(),
                command.sender(),
                command.senderOrganisation(),
                command.senderName(),
                command.btiLevel(),
                command.externalMessageId(),
                command.requested(),
                command.need(),
                receivedOn,
                now,
                command.registeredBy(),
                command.lateness(),
                ReferralStanding.STANDS,
                1);
        referrals.add(referral, command.content());
        Case registered = onCase.next();
        events.referralRegistered(registered, referral);
        StartMonth.Started started = startMonth.handle(registered, referral, now);
        sendReceipts.handle(started.onCase(), referral, started.deadline(), now);
        return new Outcome.Registered(
                new SentReferral(referral, SenderStatus.RECEIVED, now), subject.kind() != PersonKind.UNIDENTIFIED);
    }

    private Case open(RegisteredPerson subject, IntakeDecision.Register decision, LocalDate receivedOn, Instant now) {
        UUID id = Ids.next();
        Case opened = new Case(
                new CaseId(id),
                CaseReference.of(id, receivedOn),
                subject.id(),
                decision.firstState(),
                decision.family(),
                receivedOn,
                now,
                0);
        cases.add(opened);
        cases.latestClosedOf(subject.id()).ifPresent(closed -> earlierCases.link(opened.id(), closed.id()));
        return opened;
    }

    /** A family that has now applied, or is now said to have been told, need not be told again. */
    private Case joined(Case onCase, IntakeDecision.Register decision, String by, Instant now) {
        FamilyContact family = IntakeRules.familyAfter(onCase.family(), decision.family());
        if (family == onCase.family()) {
            return onCase;
        }
        tasks.ofCase(onCase.id()).stream()
                .filter(task -> task.kind() == CaseTaskKind.CONTACT_FAMILY && task.isOpen())
                .forEach(task -> tasks.save(task.done(now, by, family.name())));
        return onCase.withFamily(family)
                .inState(onCase.state().after(CaseState.Move.FAMILY_TOLD).orElse(onCase.state()));
    }

    private static List<PersonNumber> numbers(Command command) {
        return Stream.concat(
                        Stream.of(command.subject()), command.guardians().stream().map(Guardian::identity))
                .flatMap(identity -> Stream.ofNullable(identity.number()))
                .toList();
    }

    private void addParties(CaseId caseId, List<Guardian> guardians, Instant now) {
        for (Guardian guardian : guardians) {
            RegisteredPerson person = registerPerson.handle(guardian.identity(), null, now);
            parties.add(caseId, new CaseParty(person.id(), guardian.role()));
        }
    }

    private void addTasks(Case onCase, IntakeDecision.Register decision, Instant now) {
        List<CaseTask> open = new ArrayList<>(tasks.ofCase(onCase.id()));
        decision.tasks().stream()
                .filter(kind ->
                        kind != CaseTaskKind.CONTACT_FAMILY || !onCase.family().opensTheirDoor())
                .filter(kind -> open.stream().noneMatch(task -> task.kind() == kind && task.isOpen()))
                .forEach(kind -> tasks.add(CaseTask.open(Ids.next(), onCase.id(), kind, now)));
    }

    private Optional<KnownMessage> sameMessage(Command command) {
        if (command.senderOrganisation() == null || command.externalMessageId() == null) {
            return Optional.empty();
        }
        referrals.lockMessage(command.senderOrganisation(), command.externalMessageId());
        return referrals.findMessage(command.senderOrganisation(), command.externalMessageId(), command.content());
    }

    private Outcome alreadyRegistered(ReferralId id) {
        ShowReferral.View view = showReferral
                .toItsSender(id)
                .orElseThrow(() -> new IllegalStateException("Referral " + id + " has vanished"));
        return new Outcome.AlreadyRegistered(view.sent(), view.subjectIdentified());
    }

    private static SubjectKind subjectKind(Command command) {
        if (command.dueOn() != null) {
            return SubjectKind.EXPECTED_CHILD;
        }
        return command.subject().number() == null ? SubjectKind.UNIDENTIFIED : SubjectKind.KNOWN;
    }

    private static boolean someoneCanGetLetters(Command command, LocalDate today) {
        LocalDate birthDate = command.subject().birthDate();
        boolean decidesAlone = birthDate != null && !today.isBefore(PersonRules.turns16On(birthDate));
        return decidesAlone || !command.guardians().isEmpty();
    }
}
