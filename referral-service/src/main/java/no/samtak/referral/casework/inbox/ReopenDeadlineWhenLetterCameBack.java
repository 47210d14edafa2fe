package no.samtak.referral.casework.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import no.samtak.letterorder.domain.LetterCameBack;
import no.samtak.referral.casework.ReopenDeadline;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.DeadlineId;

/** A letter did not arrive, or cannot leave. */
@ApplicationScoped
class ReopenDeadlineWhenLetterCameBack {

    private final ReopenDeadline reopenDeadline;

    ReopenDeadlineWhenLetterCameBack(ReopenDeadline reopenDeadline) {
        this.reopenDeadline = reopenDeadline;
    }

    void react(@Observes LetterCameBack back) {
        UUID deadline = back.before().answers().deadlineId();
        reopenDeadline.handle(
                new CaseId(back.before().caseId()), deadline == null ? null : new DeadlineId(deadline), back.at());
    }
}
