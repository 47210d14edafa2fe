package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseDeadline.Stop;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.domain.DeadlineKind;
import no.samtak.referral.casework.outbox.CaseEvents;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.Referral;

/**
 * Counts the month of one referral anew because its received date was wrong: the old clock is void with its reason, and a
 * new one runs from the right day. A delay letter that has left has met the duty, and stays.
 */
@ApplicationScoped
public class RestartMonth {

    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final StartMonth startMonth;
    private final CallOffLetters callOffLetters;
    private final CaseEvents events;

    RestartMonth(
            CaseRepository cases,
            CaseDeadlineRepository deadlines,
            StartMonth startMonth,
            CallOffLetters callOffLetters,
            CaseEvents events) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.startMonth = startMonth;
        this.callOffLetters = callOffLetters;
        this.events = events;
    }

    /**
     * A delay letter that was ordered is written anew when its new warning day comes.
     *
     * @param about the case, whose lock the caller holds
     */
    @Transactional
    public Case handle(Case about, Referral corrected, String by, String why, Instant now) {
        Case changed = about;
        for (CaseDeadline deadline : deadlines.ofCase(about.id())) {
            boolean isWrong = deadline.kind() == DeadlineKind.DELAY_LETTER
                    && deadline.month().owesALetter()
                    && deadline.referralId().equals(corrected.id());
            if (isWrong) {
                deadlines.save(deadline.stopped(new Stop(ClockStop.RECEIVED_DATE_CORRECTED, by, why, now)));
                callOffLetters.handle(
                        about.id().value(),
                        letter -> deadline.id().value().equals(letter.answers().deadlineId()),
                        ClockStop.RECEIVED_DATE_CORRECTED.name());
                changed = changed.next();
                cases.save(changed);
                events.deadlineVoided(changed, deadline, ClockStop.RECEIVED_DATE_CORRECTED, now);
                changed = startMonth.handle(changed, corrected, now).onCase();
            }
        }
        return changed;
    }
}
