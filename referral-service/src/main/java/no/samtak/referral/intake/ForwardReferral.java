package no.samtak.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.referral.casework.StopMonths;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTask;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.decision.store.DecisionRepository;
import no.samtak.referral.intake.domain.Forwarding;
import no.samtak.referral.intake.domain.ForwardingRules;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.ReferralStanding;
import no.samtak.referral.intake.outbox.ReferralEvents;
import no.samtak.referral.intake.store.ForwardingRepository;
import no.samtak.referral.intake.store.ReferralRepository;

/**
 * A referral belongs to another body: it has been sent there, or its sender shown the way. The proof closes its month,
 * and L04 tells the sender and a family that knows of the case.
 */
@ApplicationScoped
public class ForwardReferral {

    /** @param by who has sent it on or shown the way */
    public record Command(ReferralId referralId, Forwarding forwarding, String by) {}

    /** What became of it. */
    public sealed interface Outcome {
        record Forwarded(Referral referral) implements Outcome {}

        record Refused(List<ForwardingRules.Refusal> reasons) implements Outcome {}
    }

    private final LegalClock clock;
    private final ReferralRepository referrals;
    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final DecisionRepository decisions;
    private final CaseTaskRepository tasks;
    private final ForwardingRepository forwardings;
    private final TellOfRightBody tellOfRightBody;
    private final CallOffLetters callOffLetters;
    private final StopMonths stopMonths;
    private final ReferralEvents events;
    private final AccessLog accessLog;

    ForwardReferral(
            LegalClock clock,
            ReferralRepository referrals,
            CaseRepository cases,
            CaseDeadlineRepository deadlines,
            DecisionRepository decisions,
            CaseTaskRepository tasks,
            ForwardingRepository forwardings,
            TellOfRightBody tellOfRightBody,
            CallOffLetters callOffLetters,
            StopMonths stopMonths,
            ReferralEvents events,
            AccessLog accessLog) {
        this.clock = clock;
        this.referrals = referrals;
        this.cases = cases;
        this.deadlines = deadlines;
        this.decisions = decisions;
        this.tasks = tasks;
        this.forwardings = forwardings;
        this.tellOfRightBody = tellOfRightBody;
        this.callOffLetters = callOffLetters;
        this.stopMonths = stopMonths;
        this.events = events;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such referral in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        return referrals
                .caseOf(command.referralId())
                .flatMap(cases::lock)
                .flatMap(about ->
                        referrals.find(command.referralId()).map(referral -> forward(about, referral, command, now)));
    }

    private Outcome forward(Case about, Referral referral, Command command, Instant now) {
        accessLog.enter(List.of(about.id().value(), about.subject().value()));
        Forwarding forwarding = command.forwarding();
        LocalDate today = NorwegianCalendar.dateOf(now);
        List<ForwardingRules.Refusal> refusals =
                ForwardingRules.refusals(referral, about.state(), decisions.areMadeOn(about.id()), forwarding, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        forwardings.add(referral, forwarding, now, command.by());
        Referral handedOn = referral.inStanding(forwarding.way().standing());
        referrals.save(handedOn);
        String why = forwarding.way().name();
        callOffItsDelayLetters(about, referral, why);
        Case changed = othersStand(about) ? about.next() : over(about, command, now);
        events.referralForwarded(changed, handedOn, forwarding, now);
        Case told = tellOfRightBody.handle(changed, handedOn, forwarding, now);
        stopMonths.handle(
                told,
                referral.id(),
                new CaseDeadline.Stop(
                        ClockStop.FORWARDED, command.by(), forwarding.how() + ": " + forwarding.proof(), now));
        return new Outcome.Forwarded(handedOn);
    }

    private boolean othersStand(Case about) {
        return referrals.ofCase(about.id()).stream().anyMatch(other -> other.standing() == ReferralStanding.STANDS);
    }

    private Case over(Case about, Command command, Instant now) {
        tasks.ofCase(about.id()).stream()
                .filter(CaseTask::isOpen)
                .forEach(task -> tasks.save(
                        task.done(now, command.by(), command.forwarding().way().name())));
        return about.inState(about.state().after(CaseState.Move.HANDED_ON).orElseThrow())
                .next();
    }

    private void callOffItsDelayLetters(Case about, Referral referral, String why) {
        List<UUID> its = deadlines.ofCase(about.id()).stream()
                .filter(deadline -> deadline.referralId().equals(referral.id()))
                .map(deadline -> deadline.id().value())
                .toList();
        callOffLetters.handle(
                about.id().value(), letter -> its.contains(letter.answers().deadlineId()), why);
    }
}
