package no.samtak.referral.casework.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.policy.Policy;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.letterorder.domain.OrderState;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.referral.casework.ShowCase;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.domain.DeadlineKind;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.domain.Month;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralKind;
import no.samtak.referral.intake.domain.SenderKind;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.person.domain.PersonKind;
import no.samtak.referral.person.domain.RegisteredPerson;
import no.samtak.referral.rulebook.http.DeadlineAnswer.Basis;
import no.samtak.referral.rulebook.http.DeadlineAnswer.SteppedOver;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One case as a case worker sees it. Dates are in Europe/Oslo, instants in UTC.
 *
 * @param reference what the family quotes when they call
 * @param receivedOn the first received date; nothing moves it
 */
@Schema(name = "Case")
public record CaseAnswer(
        UUID caseId,
        String reference,
        CaseState state,
        FamilyContact family,
        LocalDate receivedOn,
        Subject subject,
        List<Deadline> deadlines,
        List<MonthAnswer> months,
        List<Task> tasks,
        List<ReferralLine> referrals,
        List<Letter> letters) {

    /** Whom the case is about. The number is not shown here. */
    @Schema(name = "CaseSubject")
    public record Subject(
            UUID personId,
            PersonKind kind,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate dueOn,
            boolean addressProtected) {}

    /** What is owed by when, and why then. */
    @Schema(name = "CaseDeadline")
    public record Deadline(
            UUID deadlineId,
            DeadlineKind kind,
            UUID referralId,
            LocalDate startedOn,
            LocalDate nominalDate,
            LocalDate sendBy,

            @Schema(description = "Working days on which the case worker is told that it draws near.")
            List<LocalDate> warnings,

            MonthState month,
            List<SteppedOver> steppedOver,
            List<Basis> legalBasis,
            @Nullable String delayReason,
            @Nullable LocalDate expectedOn,
            @Nullable ClockStop stoppedWhy,

            @Schema(description = "Whether its letters leave by themselves on send-by day.")
            boolean autoRelease,

            @Schema(description = "Why they do not.") List<HeldBecause> heldBecause,

            String rulebookVersion,
            String policyVersion) {

        static Deadline of(CaseDeadline deadline, Set<ReleaseBlock> blocks, Policy policy) {
            CaseDeadline.Delay delay = deadline.delay();
            CaseDeadline.Stop stop = deadline.stop();
            return new Deadline(
                    deadline.id().value(),
                    deadline.kind(),
                    deadline.referralId().value(),
                    deadline.startedOn(),
                    deadline.nominalDate(),
                    deadline.sendBy(),
                    deadline.warnings(policy),
                    deadline.month(),
                    NorwegianCalendar.nonWorkingDays(deadline.sendBy(), deadline.nominalDate()).stream()
                            .map(SteppedOver::of)
                            .toList(),
                    Rulebooks.at(deadline.startedOn()).basisOf(deadline.kind().rule()).stream()
                            .map(reference -> Basis.of(reference, policy))
                            .toList(),
                    delay == null ? null : delay.reason(),
                    delay == null ? null : delay.expectedOn(),
                    stop == null ? null : stop.why(),
                    blocks.isEmpty(),
                    blocks.stream()
                            .map(block -> new HeldBecause(block, block.text().in(policy.language())))
                            .toList(),
                    deadline.rulebookVersion(),
                    deadline.policyVersion());
        }
    }

    /** A reason why letters of the case do not leave by themselves, in the municipality's form of Norwegian. */
    @Schema(name = "HeldBecause")
    public record HeldBecause(ReleaseBlock code, String text) {}

    /** Something a person has to do. */
    @Schema(name = "CaseTask")
    public record Task(
            UUID taskId,
            CaseTaskKind kind,
            Instant openedAt,
            @Nullable Instant doneAt,
            @Nullable String doneBy,
            @Nullable String outcome) {}

    /** One message on the case. */
    @Schema(name = "CaseReferral")
    public record ReferralLine(
            UUID referralId,
            ReferralKind kind,
            SenderKind sender,
            LocalDate receivedOn,
            List<Scheme> requested,
            @Nullable String need) {}

    /** A letter and how far it has come. */
    @Schema(name = "CaseLetter")
    public record Letter(
            UUID letterOrderId,
            String kind,
            String receiver,
            OrderState state,
            ReleaseRule releaseRule,
            @Nullable UUID deadlineId,
            Instant orderedAt,
            @Nullable Instant dispatchedAt,
            @Nullable String voidReason) {}

    static CaseAnswer of(ShowCase.Whole whole, Policy policy) {
        var about = whole.about();
        return new CaseAnswer(
                about.id().value(),
                about.reference(),
                about.state(),
                about.family(),
                about.receivedOn(),
                subject(whole.subject()),
                whole.deadlines().stream()
                        .map(deadline -> Deadline.of(deadline, whole.blocks(), policy))
                        .toList(),
                Month.of(whole.deadlines()).stream()
                        .map(month -> MonthAnswer.of(month, whole.letters(), whole.today()))
                        .toList(),
                whole.tasks().stream().map(CaseAnswer::task).toList(),
                whole.referrals().stream().map(CaseAnswer::referral).toList(),
                whole.letters().stream().map(CaseAnswer::letter).toList());
    }

    private static Subject subject(RegisteredPerson person) {
        var name = person.identity().name();
        return new Subject(
                person.id().value(),
                person.kind(),
                name == null ? null : name.given(),
                name == null ? null : name.family(),
                person.identity().birthDate(),
                person.dueOn(),
                person.isProtected());
    }

    private static Task task(CaseTask task) {
        return new Task(task.taskId(), task.kind(), task.openedAt(), task.doneAt(), task.doneBy(), task.outcome());
    }

    private static ReferralLine referral(Referral referral) {
        return new ReferralLine(
                referral.id().value(),
                referral.kind(),
                referral.sender(),
                referral.receivedOn(),
                referral.requested(),
                referral.need());
    }

    private static Letter letter(OrderedLetter letter) {
        return new Letter(
                letter.id().value(),
                letter.kind().name(),
                letter.receiver().name(),
                letter.state(),
                letter.releaseRule(),
                letter.answers().deadlineId(),
                letter.orderedAt(),
                letter.dispatchedAt(),
                letter.voidReason());
    }
}
