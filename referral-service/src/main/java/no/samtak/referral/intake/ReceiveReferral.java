package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.StartMonth;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.intake.domain.IntakeDecision;
import no.samtak.referral.intake.domain.IntakeRefusal;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.ReferralKind;
import no.samtak.referral.intake.domain.ReferralMatter;
import no.samtak.referral.intake.domain.SenderKind;
import no.samtak.referral.intake.domain.SenderStatus;
import no.samtak.referral.intake.domain.SentReferral;
import no.samtak.referral.person.domain.Identity;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.PersonNumber;
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

        /** Taken over from elsewhere: that explains how late it comes. */
        public Command late(String because) {
            return new Command(
                    kind,
                    matter,
                    sender,
                    senderOrganisation,
                    senderName,
                    btiLevel,
                    externalMessageId,
                    content,
                    receivedOn,
                    because,
                    family,
                    subject,
                    dueOn,
                    guardians,
                    requested,
                    need,
                    registeredBy);
        }

        /** Of everybody it names by number. */
        public List<PersonNumber> numbers() {
            return Stream.concat(Stream.of(subject), guardians.stream().map(Guardian::identity))
                    .flatMap(identity -> Stream.ofNullable(identity.number()))
                    .toList();
        }

        /** The date it was received, Europe/Oslo. */
        public LocalDate receivedOn(Instant now) {
            return receivedOn == null ? NorwegianCalendar.dateOf(now) : receivedOn;
        }

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
    private final JudgeMessage judgeMessage;
    private final RegisterReferral registerReferral;
    private final PersonRepository persons;
    private final ShowReferral showReferral;
    private final KeepMessage keepMessage;
    private final StartMonth startMonth;
    private final SendReceipts sendReceipts;
    private final AccessLog accessLog;

    ReceiveReferral(
            LegalClock clock,
            JudgeMessage judgeMessage,
            RegisterReferral registerReferral,
            PersonRepository persons,
            ShowReferral showReferral,
            KeepMessage keepMessage,
            StartMonth startMonth,
            SendReceipts sendReceipts,
            AccessLog accessLog) {
        this.clock = clock;
        this.judgeMessage = judgeMessage;
        this.registerReferral = registerReferral;
        this.persons = persons;
        this.showReferral = showReferral;
        this.keepMessage = keepMessage;
        this.startMonth = startMonth;
        this.sendReceipts = sendReceipts;
        this.accessLog = accessLog;
    }

    @Transactional
    public Outcome handle(Command command) {
        Instant now = clock.now();
        return switch (judgeMessage.handle(command, now)) {
            case IntakeDecision.Register register -> register(command, register, now);
            case IntakeDecision.AlreadyRegistered(ReferralId id) -> alreadyRegistered(id);
            case IntakeDecision.SameIdOtherContent(ReferralId id) -> {
                keepMessage.handle(id, command.content(), now);
                yield new Outcome.SameIdOtherContent(id);
            }
            case IntakeDecision.Refused(List<IntakeRefusal> reasons) -> new Outcome.Refused(reasons);
        };
    }

    private Outcome register(Command command, IntakeDecision.Register decision, Instant now) {
        persons.lockNumbers(command.numbers());
        var registered = registerReferral.handle(command, decision, now);
        accessLog.enter(List.of(
                registered.onCase().id().value(), registered.subject().id().value()));
        StartMonth.Started started = startMonth.handle(registered.onCase(), registered.referral(), now);
        sendReceipts.handle(started.onCase(), registered.referral(), started.deadline(), now);
        return new Outcome.Registered(
                new SentReferral(registered.referral(), SenderStatus.RECEIVED, now),
                registered.subject().kind() != PersonKind.UNIDENTIFIED);
    }

    private Outcome alreadyRegistered(ReferralId id) {
        ShowReferral.View view = showReferral
                .toItsSender(id)
                .orElseThrow(() -> new IllegalStateException("Referral " + id + " has vanished"));
        return new Outcome.AlreadyRegistered(view.sent(), view.subjectIdentified());
    }
}
