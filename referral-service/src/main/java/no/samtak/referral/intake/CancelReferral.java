package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.referral.casework.StopMonths;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.decision.store.DecisionRepository;
import no.samtak.referral.intake.domain.CancellationDecision;
import no.samtak.referral.intake.domain.CancellationReason;
import no.samtak.referral.intake.domain.CancellationRules;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.ReferralStanding;
import no.samtak.referral.intake.outbox.ReferralEvents;
import no.samtak.referral.intake.store.ReferralRepository;

/**
 * A sender takes its own message back. What was about the wrong person is hidden from everybody from this commit on, and
 * no letter about it that waits for our word leaves any more.
 */
@ApplicationScoped
public class CancelReferral {

    /** Who takes back what, and why. */
    public record Command(ReferralId referralId, CancellationReason reason, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Cancelled(Referral referral) implements Outcome {}

        /** It has gone too far for a machine to undo: a case worker has it as a task. */
        record APersonSettlesIt() implements Outcome {}
    }

    private final LegalClock clock;
    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final DecisionRepository decisions;
    private final CaseTaskRepository tasks;
    private final StopMonths stopMonths;
    private final CallOffLetters callOffLetters;
    private final ReferralEvents events;
    private final AccessLog accessLog;

    CancelReferral(
            LegalClock clock,
            ReferralRepository referrals,
            CaseRepository cases,
            CaseDeadlineRepository deadlines,
            DecisionRepository decisions,
            CaseTaskRepository tasks,
            StopMonths stopMonths,
            CallOffLetters callOffLetters,
            ReferralEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.referrals = referrals;
        this.cases = cases;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.tasks = tasks;
        this.stopMonths = stopMonths;
        this.callOffLetters = callOffLetters;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such referral in this municipality, or it is hidden already. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return referrals
                .caseOf(command.referralId())
                .flatMap(cases::lock)
                .flatMap(about ->
                        referrals.find(command.referralId()).map(referral -> cancel(about, referral, command, now)));
    }

    private Outcome cancel(Case about, Referral referral, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        return switch (CancellationRules.decide(facts(about, referral, command.reason()))) {
            case CancellationDecision.AlreadyCancelled() -> new Outcome.Cancelled(referral);
            case CancellationDecision.TheMessageOnly(boolean hidden) ->
                theMessage(about, referral, command, hidden, now);
            case CancellationDecision.TheCaseToo() -> theCase(about, referral, command, now);
            case CancellationDecision.TheCaseIsHidden() -> hide(about, referral, command, now);
            case CancellationDecision.APersonSettlesIt() -> askAPerson(about, now);
        };
    }

    private CancellationRules.Facts facts(Case about, Referral referral, CancellationReason reason) {
        boolean othersStand = referrals.ofCase(about.id()).stream()
                .anyMatch(other -> !other.id().equals(referral.id()) && other.standing() == ReferralStanding.STANDS);
        return new CancellationRules.Facts(
                reason,
                referral.standing(),
                referral.sender(),
                about.state(),
                decisions.areMadeOn(about.id()),
                about.family(),
                othersStand);
    }

    private Outcome theMessage(Case about, Referral referral, Command command, boolean hidden, Instant now) {
        Referral cancelled = cancelled(referral);
        List<UUID> its = deadlines.ofCase(about.id()).stream()
                .filter(deadline -> deadline.referralId().equals(referral.id()))
                .map(deadline -> deadline.id().value())
                .toList();
        // A receipt does not say which message it is for; the other senders have had theirs.
        callOffLetters.handle(
                about.id().value(),
                letter -> letter.kind() == LetterKind.L01
                        || its.contains(letter.answers().deadlineId()),
                command.reason().name());
        Case changed = about.next();
        events.referralCancelled(changed, cancelled, command.reason(), now);
        stopMonths.handle(changed, referral.id(), stop(command, now));
        if (hidden) {
            referrals.hide(referral.id(), now);
        }
        return new Outcome.Cancelled(cancelled);
    }

    private Outcome theCase(Case about, Referral referral, Command command, Instant now) {
        Referral cancelled = cancelled(referral);
        endCase(about, cancelled, command, now);
        return new Outcome.Cancelled(cancelled);
    }

    private Outcome hide(Case about, Referral referral, Command command, Instant now) {
        Referral cancelled = cancelled(referral);
        Case ended = endCase(about, cancelled, command, now).next();
        cases.save(ended);
        events.caseHidden(ended, now);
        referrals.ofCase(about.id()).forEach(onIt -> referrals.hide(onIt.id(), now));
        cases.hide(ended.id(), now);
        return new Outcome.Cancelled(cancelled);
    }

    private Case endCase(Case about, Referral cancelled, Command command, Instant now) {
        CaseState withdrawn = about.state().after(CaseState.Move.TAKEN_BACK).orElseThrow();
        callOffLetters.handle(about.id().value(), command.reason().name());
        tasks.ofCase(about.id()).stream()
                .filter(CaseTask::isOpen)
                .forEach(task ->
                        tasks.save(task.done(now, command.by(), command.reason().name())));
        Case ended = about.inState(withdrawn).next();
        events.referralCancelled(ended, cancelled, command.reason(), now);
        return stopMonths.handle(ended, stop(command, now));
    }

    private static CaseDeadline.Stop stop(Command command, Instant now) {
        return new CaseDeadline.Stop(
                ClockStop.WITHDRAWN, command.by(), command.reason().name(), now);
    }

    private Referral cancelled(Referral referral) {
        Referral cancelled = referral.inStanding(ReferralStanding.CANCELLED);
        referrals.save(cancelled);
        return cancelled;
    }

    private Outcome askAPerson(Case about, Instant now) {
        boolean isAsked = tasks.ofCase(about.id()).stream()
                .anyMatch(task -> task.kind() == CaseTaskKind.SETTLE_CANCELLATION && task.isOpen());
        if (!isAsked) {
            tasks.add(CaseTask.open(Ids.next(), about.id(), CaseTaskKind.SETTLE_CANCELLATION, now));
        }
        return new Outcome.APersonSettlesIt();
    }
}
