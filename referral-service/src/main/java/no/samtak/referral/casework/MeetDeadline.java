package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.outbox.CaseEvents;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.casework.store.CaseRepository;

/** The delay letter has left to everybody who was to get it: the duty of the first month is met. */
@ApplicationScoped
public class MeetDeadline {

    private final CaseRepository cases;
    private final CaseDeadlineRepository deadlines;
    private final CaseEvents events;

    MeetDeadline(CaseRepository cases, CaseDeadlineRepository deadlines, CaseEvents events) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** @param metAt legal time of the last proof */
    @Transactional
    public void handle(CaseId caseId, DeadlineId id, Instant metAt) {
        cases.lock(caseId).ifPresent(about -> meet(about, id, metAt));
    }

    private void meet(Case about, DeadlineId id, Instant metAt) {
        deadlines
                .find(id)
                .flatMap(deadline -> deadline.month()
                        .after(MonthState.Move.DELAY_LETTER_DISPATCHED)
                        .map(deadline::inMonth))
                .ifPresent(met -> {
                    deadlines.save(met);
                    Case changed = about.next();
                    cases.save(changed);
                    events.deadlineMet(changed, met, metAt);
                });
    }
}
