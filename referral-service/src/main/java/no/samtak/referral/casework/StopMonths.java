package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.Predicate;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.outbox.CaseEvents;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.intake.ShowSenders;
import no.samtak.referral.intake.domain.ReferralId;

/** Every referral of a case is answered, or needs no answer any more: all its clocks stop, and nobody keeps watch. */
@ApplicationScoped
public class StopMonths {

    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final CaseEvents events;
    private final ShowSenders showSenders;

    StopMonths(CaseRepository cases, CaseDeadlineRepository deadlines, CaseEvents events, ShowSenders showSenders) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.events = events;
        this.showSenders = showSenders;
    }

    /**
     * A clock that has stopped stays as it is.
     *
     * @param about the case, whose lock the caller holds
     * @param why code, kept with the deadline
     * @return the case, at the version it has after the last clock
     */
    @Transactional
    public Case handle(Case about, String why, Instant at) {
        return stop(about, deadline -> true, why, at);
    }

    /** The month of one message only; the others on the case run on. */
    @Transactional
    public Case handle(Case about, ReferralId referralId, String why, Instant at) {
        return stop(about, deadline -> deadline.referralId().equals(referralId), why, at);
    }

    private Case stop(Case about, Predicate<CaseDeadline> which, String why, Instant at) {
        Case stopped = about;
        for (CaseDeadline deadline : deadlines.ofCase(about.id())) {
            if (which.test(deadline)
                    && deadline.month().after(MonthState.Move.STOPPED_BY_A_PERSON).isPresent()) {
                deadlines.save(deadline.stopped(why));
                stopped = stopped.next();
                events.deadlineVoided(stopped, deadline, why, at);
            }
        }
        cases.save(stopped);
        showSenders.handle(stopped, at);
        return stopped;
    }
}
