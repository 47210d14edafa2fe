package no.samtak.referral.advancenotice.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.samtak.referral.advancenotice.CloseNotice;
import no.samtak.referral.decision.domain.DecisionKept;
import no.samtak.referral.decision.domain.Occasion;

/** A change has been decided: its notice has had its answer. */
@ApplicationScoped
class CloseNoticeByDecision {

    private final CloseNotice closeNotice;

    CloseNoticeByDecision(CloseNotice closeNotice) {
        this.closeNotice = closeNotice;
    }

    void react(@Observes DecisionKept kept) {
        if (kept.decision().facts().background().occasion() == Occasion.CHANGE) {
            closeNotice.handle(kept.decision());
        }
    }
}
