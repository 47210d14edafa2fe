package no.samtak.referral.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.referral.casework.MeetDeadline;
import no.samtak.referral.casework.StartMonth;
import no.samtak.referral.casework.StartPromise;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseDeadline.Delay;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.casework.store.CaseTaskRepository;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import no.samtak.referral.letterorder.store.LetterHoldRepository;
import no.samtak.referral.takeover.domain.EarlierDelayLetter;
import no.samtak.referral.takeover.domain.TakenOverCase;
import no.samtak.referral.takeover.domain.TakeoverId;
import no.samtak.referral.takeover.store.TakenOverCaseRepository;

/**
 * A person has looked at a case that came from another system: its month starts, from the day it was received there. A
 * delay letter that was sent there counts here, with what it promised.
 */
@ApplicationScoped
public class ConfirmTakenOverCase {

    private final LegalClock clock;
    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final CaseTaskRepository tasks;
    private final ReferralRepository referrals;
    private final TakenOverCaseRepository takenOver;
    private final StartMonth startMonth;
    private final MeetDeadline meetDeadline;
    private final StartPromise startPromise;
    private final LetterHoldRepository holds;
    private final AccessLog accessLog;

    ConfirmTakenOverCase(
            LegalClock clock,
            CaseRepository cases,
            CaseDeadlineRepository deadlines,
            CaseTaskRepository tasks,
            ReferralRepository referrals,
            TakenOverCaseRepository takenOver,
            StartMonth startMonth,
            MeetDeadline meetDeadline,
            StartPromise startPromise,
            LetterHoldRepository holds,
            AccessLog accessLog) {
        this.clock = clock;
        this.cases = cases;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.referrals = referrals;
        this.takenOver = takenOver;
        this.startMonth = startMonth;
        this.meetDeadline = meetDeadline;
        this.startPromise = startPromise;
        this.holds = holds;
        this.accessLog = accessLog;
    }

    /** Confirmed twice, it stands as it was confirmed first. Empty when no such case came over in this municipality. */
    @Transactional
    public Optional<TakenOverCase> handle(TakeoverId takeover, CaseId id, String by) {
        Instant now = clock.now();
        return cases.lock(id)
                .flatMap(about -> takenOver
                        .find(id)
                        .filter(taken -> taken.takeoverId().equals(takeover))
                        .map(taken -> {
                            accessLog.enter(
                                    List.of(about.id().value(), about.subject().value()));
                            return taken.isConfirmed() ? taken : confirm(about, taken, by, now);
                        }));
    }

    private TakenOverCase confirm(Case about, TakenOverCase taken, String by, Instant now) {
        TakenOverCase confirmed = taken.confirmed(now, by);
        takenOver.save(confirmed);
        tasks.ofCase(about.id()).stream()
                .filter(task -> task.kind() == CaseTaskKind.CONFIRM_TAKEOVER && task.isOpen())
                .forEach(task -> tasks.save(task.done(now, by, "CONFIRMED")));
        holds.ofCase(about.id()).stream()
                .filter(hold -> hold.reason() == ReleaseBlock.IMPORTED)
                .forEach(hold -> holds.lift(hold, by, now));
        if (about.state().isOpen()) {
            referrals.find(taken.referralId()).ifPresent(referral -> startMonth(about, referral, taken, now));
        }
        return confirmed;
    }

    private void startMonth(Case about, Referral referral, TakenOverCase taken, Instant now) {
        StartMonth.Started started = startMonth.handle(about, referral, now);
        EarlierDelayLetter letter = taken.delayLetter();
        if (letter != null) {
            CaseDeadline explained = started.deadline().promising(new Delay(null, null, letter.expectedOn()));
            deadlines.save(explained);
            Instant sentAt =
                    letter.sentOn().atStartOfDay(NorwegianCalendar.OSLO).toInstant();
            meetDeadline.handle(about.id(), explained.id(), sentAt);
            cases.lock(about.id())
                    .ifPresent(met -> startPromise.handle(met, explained, letter.expectedOn(), sentAt, now));
        }
    }
}
