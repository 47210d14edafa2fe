package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.outbox.CaseEvents;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.letterorder.CallOffLetters;

/**
 * Counts the month of one referral anew because its received date was wrong: the old clock is void with its reason, and a
 * new one runs from the right day. A delay letter that has left has met the duty, and stays.
 */
@ApplicationScoped
public class RestartMonth {

    private static final String RECEIVED_DATE_CORRECTED = "RECEIVED_DATE_CORRECTED";

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

    /** @param about the case, whose lock the caller holds */
    @Transactional
    public Case handle(Case about, Referral corrected, Instant now) {
        Case changed = about;
        for (CaseDeadline deadline : deadlines.ofCase(about.id())) {
            boolean waits = deadline.month() == MonthState.RUNNING || deadline.month() == MonthState.WARNED;
            if (deadline.referralId().equals(corrected.id()) && waits) {
                deadlines.save(deadline.stopped(RECEIVED_DATE_CORRECTED));
                callOffLetters.handle(about.id(), LetterKind.L02, RECEIVED_DATE_CORRECTED);
                changed = changed.next();
                cases.save(changed);
                events.deadlineVoided(changed, deadline, RECEIVED_DATE_CORRECTED, now);
                changed = startMonth.handle(changed, corrected, now).onCase();
            }
        }
        return changed;
    }
}
