package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
     * @param stop who says so and why; kept with each deadline
     * @return the case, at the version it has after the last clock
     */
    @Transactional
    public Case handle(Case about, CaseDeadline.Stop stop) {
        return stop(about, deadline -> true, stop);
    }

    /** The clock of one message only; the others on the case run on. */
    @Transactional
    public Case handle(Case about, ReferralId referralId, CaseDeadline.Stop stop) {
        return stop(about, deadline -> deadline.referralId().equals(referralId), stop);
    }

    private Case stop(Case about, Predicate<CaseDeadline> which, CaseDeadline.Stop stop) {
        Case stopped = about;
        for (CaseDeadline deadline : deadlines.ofCase(about.id())) {
            if (which.test(deadline)
                    && deadline.month()
                            .after(MonthState.Move.STOPPED_BY_A_PERSON)
                            .isPresent()) {
                deadlines.save(deadline.stopped(stop));
                stopped = stopped.next();
                events.deadlineVoided(stopped, deadline, stop.why(), stop.at());
            }
        }
        cases.save(stopped);
        showSenders.handle(stopped, stop.at());
        return stopped;
    }
}
