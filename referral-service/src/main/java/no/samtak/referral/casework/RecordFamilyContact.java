package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.intake.SendReceipts;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.ReviewRelease;

/**
 * Somebody has talked with the family. Told: from now on letters may go to them: the receipt goes at
 * once, and a delay letter that waits is written to them too. They want
 * nothing: declined, not refused; the clock stops, and nothing more is sent.
 */
@ApplicationScoped
public class RecordFamilyContact {

    /**
     * What was said.
     *
     * @param on the local date of the talk, Europe/Oslo
     * @param how by telephone, at a meeting and so on; kept with the task
     */
    public record Command(CaseId caseId, Answer answer, LocalDate on, String how, String by) {}

    /** The family's answer. */
    public enum Answer {
        /** They know, and the case goes on. */
        TOLD,
        /** They want nothing. */
        DECLINED
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Recorded(Case changed) implements Outcome {}

        record NotPossible(CaseState from) implements Outcome {}

        record InTheFuture(LocalDate today) implements Outcome {}
    }

    private final LegalClock clock;
    private final CaseRepository cases;
    private final CaseTaskRepository tasks;
    private final CaseDeadlineRepository deadlines;
    private final ReferralRepository referrals;
    private final SendReceipts sendReceipts;
    private final OrderDelayLetter orderDelayLetter;
    private final ReviewRelease reviewRelease;
    private final StopClock stopClock;
    private final AccessLog accessLog;

    RecordFamilyContact(
            LegalClock clock,
            CaseRepository cases,
            CaseTaskRepository tasks,
            CaseDeadlineRepository deadlines,
            ReferralRepository referrals,
            SendReceipts sendReceipts,
            OrderDelayLetter orderDelayLetter,
            ReviewRelease reviewRelease,
            StopClock stopClock,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.referrals = referrals;
        this.sendReceipts = sendReceipts;
        this.orderDelayLetter = orderDelayLetter;
        this.reviewRelease = reviewRelease;
        this.stopClock = stopClock;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such case in this municipality. */
    @Transactional
    public Optional<Outcome> handle(Command command) {
        Instant now = clock.now();
        LocalDate today = NorwegianCalendar.dateOf(now);
        return cases.lock(command.caseId()).map(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            if (command.on().isAfter(today)) {
                return new Outcome.InTheFuture(today);
            }
            return switch (command.answer()) {
                case TOLD -> told(about, command, now);
                case DECLINED -> declined(about, command, now);
            };
        });
    }

    private Outcome told(Case about, Command command, Instant now) {
        if (about.family() != FamilyContact.NOT_TOLD || !about.state().isOpen()) {
            return new Outcome.NotPossible(about.state());
        }
        Case told = about.withFamily(FamilyContact.TOLD)
                .inState(about.state().after(CaseState.Move.FAMILY_TOLD).orElse(about.state()))
                .next();
        cases.save(told);
        closeTask(told, command, now);
        for (CaseDeadline deadline : deadlines.ofCase(told.id())) {
            if (deadline.month().owesALetter()) {
                told = receiptHome(told, deadline, now);
            }
            if (deadline.month() == MonthState.WARNED) {
                told = orderDelayLetter.order(told, deadline, now);
            }
        }
        return new Outcome.Recorded(reviewRelease.handle(told, now));
    }

    private Case receiptHome(Case told, CaseDeadline deadline, Instant now) {
        return referrals
                .find(deadline.referralId())
                .map(referral -> sendReceipts.home(told, referral, deadline, now))
                .orElse(told);
    }

    private Outcome declined(Case about, Command command, Instant now) {
        return stopClock
                .handle(about.withFamily(FamilyContact.DECLINED), ClockStop.DECLINED, command.by(), said(command), now)
                .<Outcome>map(declined -> {
                    closeTask(declined, command, now);
                    return new Outcome.Recorded(declined);
                })
                .orElseGet(() -> new Outcome.NotPossible(about.state()));
    }

    private void closeTask(Case about, Command command, Instant now) {
        tasks.ofCase(about.id()).stream()
                .filter(task -> task.kind() == CaseTaskKind.CONTACT_FAMILY && task.isOpen())
                .forEach(task -> tasks.save(task.done(now, command.by(), command.answer() + " " + said(command))));
    }

    private static String said(Command command) {
        return command.on() + ": " + command.how();
    }
}
