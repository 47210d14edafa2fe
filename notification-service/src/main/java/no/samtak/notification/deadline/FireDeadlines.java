package no.samtak.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.samtak.notification.deadline.domain.DeadlineEvent;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.deadline.domain.DeadlineRules;
import no.samtak.notification.deadline.domain.DeadlineRules.Duty;
import no.samtak.notification.deadline.domain.FireTime;
import no.samtak.notification.deadline.domain.FireTimes;
import no.samtak.notification.deadline.outbox.DeadlineEvents;
import no.samtak.notification.deadline.store.DeadlineRepository;
import no.samtak.notification.deadline.store.DeadlineRow;
import no.samtak.notification.letter.HastenLetters;
import no.samtak.notification.letter.RequestRelease;
import no.samtak.notification.letter.ShowLetterProgress;
import no.samtak.notification.notice.TellStaff;
import no.samtak.notification.notice.domain.NoticeKind;

/**
 * Does what due deadlines demand, one step of each: effect, change of state and event in one transaction, under the
 * lock of the deadline's row. So each step is taken exactly once, however many replicas look at it.
 */
@ApplicationScoped
public class FireDeadlines {

    private final DeadlineRepository deadlines;
    private final Hours hours;
    private final DeadlineEvents events;
    private final ShowLetterProgress showLetterProgress;
    private final HastenLetters hastenLetters;
    private final RequestRelease requestRelease;
    private final TellStaff tellStaff;

    FireDeadlines(
            DeadlineRepository deadlines,
            Hours hours,
            DeadlineEvents events,
            ShowLetterProgress showLetterProgress,
            HastenLetters hastenLetters,
            RequestRelease requestRelease,
            TellStaff tellStaff) {
        this.deadlines = deadlines;
        this.hours = hours;
        this.events = events;
        this.showLetterProgress = showLetterProgress;
        this.hastenLetters = hastenLetters;
        this.requestRelease = requestRelease;
        this.tellStaff = tellStaff;
    }

    /**
     * @param now legal time; a deadline that is not due at it is left alone
     * @return how many were due and in nobody else's hands
     */
    @Transactional
    public int handle(List<DeadlineId> ids, Instant now) {
        List<DeadlineRow> due = deadlines.lockDue(ids, now);
        due.forEach(deadline -> fire(deadline, now));
        return due.size();
    }

    private void fire(DeadlineRow deadline, Instant now) {
        FireTimes times = FireTimes.of(deadline.dates(), deadline.answeredBy, hours.ofTenant());
        times.after(deadline.stepsTaken).filter(next -> !next.at().isAfter(now)).ifPresent(step -> {
            take(deadline, step, now);
            deadline.stepsTaken++;
        });
        if (times.lettersAreWanted(deadline.stepsTaken)) {
            // From the release hour on, whatever woke the deadline: a letter ordered late is wanted like the others.
            requestRelease.handle(deadline.id(), now);
        }
        deadline.nextFireAt = times.after(deadline.stepsTaken).map(FireTime::at).orElse(null);
    }

    private void take(DeadlineRow deadline, FireTime step, Instant now) {
        switch (DeadlineRules.whenFired(step, deadline.answeredBy, showLetterProgress.handle(deadline.id()))) {
            case Duty.Warn(var day) -> {
                deadlines.move(deadline, DeadlineEvent.WARNING_CAME, now);
                events.warned(deadline.deadline(), day, deadline.version, now);
                tellStaff.handle(NoticeKind.DEADLINE_WARNED, deadline.deadline(), now);
            }
            case Duty.BeginDay(boolean lettersAreReady) -> {
                deadlines.move(deadline, DeadlineEvent.SEND_BY_CAME, now);
                hastenLetters.handle(deadline.id());
                tellStaff.handle(
                        lettersAreReady ? NoticeKind.SEND_BY_TODAY : NoticeKind.LETTER_NOT_READY,
                        deadline.deadline(),
                        now);
            }
            case Duty.Remind() -> {
                deadlines.move(deadline, DeadlineEvent.SEND_BY_CAME, now);
                tellStaff.handle(NoticeKind.DUE_TODAY, deadline.deadline(), now);
            }
            case Duty.LetGo() -> deadlines.move(deadline, DeadlineEvent.RELEASE_HOUR_CAME, now);
            case Duty.CallMissed() -> {
                deadlines.move(deadline, DeadlineEvent.DAY_PASSED, now);
                tellStaff.handle(NoticeKind.DEADLINE_MISSED, deadline.deadline(), now);
            }
            case Duty.WaitForOwner() -> {}
        }
    }
}
