package no.samtak.referral.advancenotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.advancenotice.domain.AdvanceNotice.Closing;
import no.samtak.referral.advancenotice.outbox.NoticeEvents;
import no.samtak.referral.advancenotice.store.NoticeRepository;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;

/** What a notice was given of has been decided; the decision's own letters tell it. */
@ApplicationScoped
public class CloseNotice {

    private final CaseRepository cases;
    private final NoticeRepository notices;
    private final NoticeEvents events;

    CloseNotice(CaseRepository cases, NoticeRepository notices, NoticeEvents events) {
        this.cases = cases;
        this.notices = notices;
        this.events = events;
    }

    /** In the transaction in which the decision is made, which holds the case's lock. */
    @Transactional
    public void handle(Decision decision) {
        cases.lock(decision.caseId())
                .ifPresent(about -> notices.openOn(about.id()).ifPresent(notice -> close(about, notice, decision)));
    }

    private void close(Case about, AdvanceNotice notice, Decision decision) {
        notices.save(notice.closed(
                new Closing(AdvanceNotice.Outcome.DECIDED, null, null, null, decision.madeAt(), decision.decidedBy())));
        Case told = about.next();
        cases.save(told);
        events.closed(told, notice, AdvanceNotice.Outcome.DECIDED, decision.madeAt());
    }
}
