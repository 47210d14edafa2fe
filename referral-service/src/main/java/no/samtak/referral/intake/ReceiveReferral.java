package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import no.samtak.referral.intake.domain.SenderKind;
import no.samtak.referral.intake.outbox.ReferralEvents;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.person.RegisterPerson;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PersonRules;
import no.samtak.referral.person.domain.RegisteredPerson;
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
     * @param dueOn when the message is about an expected child; the subject is then that child
     */
    public record Command(
            ReferralKind kind,
            SenderKind sender,
            @Nullable String senderOrganisation,
            @Nullable String senderName,
            @Nullable String externalMessageId,
            String content,
            @Nullable LocalDate receivedOn,
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
        record Registered(Referral referral, boolean subjectIdentified) implements Outcome {}

        record AlreadyRegistered(Referral referral, boolean subjectIdentified) implements Outcome {}

        record SameIdOtherContent(ReferralId referralId) implements Outcome {}

        record Refused(List<IntakeRefusal> reasons) implements Outcome {}
    }

    private final LegalClock clock;
    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final CasePartyRepository parties;
    private final CaseTaskRepository tasks;
    private final RegisterPerson registerPerson;
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
            RegisterPerson registerPerson,
            StartMonth startMonth,
            SendReceipts sendReceipts,
            ReferralEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.referrals = referrals;
        this.cases = cases;
        this.parties = parties;
        this.tasks = tasks;
        this.registerPerson = registerPerson;
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
            case IntakeDecision.SameIdOtherContent(ReferralId id) -> new Outcome.SameIdOtherContent(id);
            case IntakeDecision.Refused(List<IntakeRefusal> reasons) -> new Outcome.Refused(reasons);
        };
    }

    private Outcome register(Command command, IntakeDecision.Register decision, LocalDate receivedOn, Instant now) {
        RegisteredPerson subject = registerPerson.handle(command.subject(), command.dueOn(), now);
        Case onCase = cases.lockOpenCaseOf(subject.id()).orElseGet(() -> open(subject, decision, receivedOn, now));
        addParties(onCase.id(), command.guardians(), now);
        addTasks(onCase.id(), decision, now);
        accessLog.enter(List.of(onCase.id().value(), subject.id().value()));
        Referral referral = new Referral(
                new ReferralId(Ids.next()),
                onCase.id(),
                command.kind(),
                command.sender(),
                command.senderOrganisation(),
                command.senderName(),
                command.externalMessageId(),
                command.requested(),
                command.need(),
                receivedOn,
                now,
                command.registeredBy());
        referrals.add(referral, command.content());
        Case registered = onCase.next();
        events.referralRegistered(registered, referral);
        StartMonth.Started started = startMonth.handle(registered, referral, now);
        sendReceipts.handle(started.onCase(), referral, started.deadline(), now);
        return new Outcome.Registered(referral, subject.kind() != PersonKind.UNIDENTIFIED);
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
        return opened;
    }

    private void addParties(CaseId caseId, List<Guardian> guardians, Instant now) {
        for (Guardian guardian : guardians) {
            RegisteredPerson person = registerPerson.handle(guardian.identity(), null, now);
            parties.add(caseId, new CaseParty(person.id(), guardian.role()));
        }
    }

    private void addTasks(CaseId caseId, IntakeDecision.Register decision, Instant now) {
        List<CaseTask> open = new ArrayList<>(tasks.ofCase(caseId));
        decision.tasks().stream()
                .filter(kind -> open.stream().noneMatch(task -> task.kind() == kind && task.isOpen()))
                .forEach(kind -> tasks.add(CaseTask.open(Ids.next(), caseId, kind, now)));
    }

    private Optional<KnownMessage> sameMessage(Command command) {
        if (command.senderOrganisation() == null || command.externalMessageId() == null) {
            return Optional.empty();
        }
        referrals.lockMessage(command.senderOrganisation(), command.externalMessageId());
        return referrals.findMessage(command.senderOrganisation(), command.externalMessageId(), command.content());
    }

    private Outcome alreadyRegistered(ReferralId id) {
        Referral referral =
                referrals.find(id).orElseThrow(() -> new IllegalStateException("Referral " + id + " has vanished"));
        Case onCase = cases.find(referral.caseId())
                .orElseThrow(() -> new IllegalStateException("Referral " + id + " is on no case"));
        accessLog.enter(List.of(onCase.id().value(), onCase.subject().value()));
        return new Outcome.AlreadyRegistered(referral, onCase.state() != CaseState.UNIDENTIFIED);
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
