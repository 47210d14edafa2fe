package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.store.CaseDeadlineRepository;

/**
 * Something about those who get letters has changed: what waits to leave is called off before it can. A delay letter that
 * is due is written anew to whoever gets it now; the rest is for a person to look at.
 */
@ApplicationScoped
public class RewriteLetters {

    private final CaseDeadlineRepository deadlines;
    private final CallOffLetters callOffLetters;
    private final OrderDelayLetter orderDelayLetter;
    private final OpenTask openTask;

    RewriteLetters(
            CaseDeadlineRepository deadlines,
            CallOffLetters callOffLetters,
            OrderDelayLetter orderDelayLetter,
            OpenTask openTask) {
        this.deadlines = deadlines;
        this.callOffLetters = callOffLetters;
        this.orderDelayLetter = orderDelayLetter;
        this.openTask = openTask;
    }

    /**
     * A case with nothing on its way stays as it is.
     *
     * @param about the case, whose lock the caller holds
     * @param why code that the delivering service gets when it asks
     */
    @Transactional
    public Case handle(Case about, String why, Instant now) {
        if (callOffLetters.handle(about.id().value(), letter -> true, why).isEmpty()) {
            return about;
        }
        openTask.handle(about.id(), CaseTaskKind.REVIEW_AFTER_REGISTER_CHANGE, now);
        Case changed = about;
        for (CaseDeadline deadline : deadlines.ofCase(about.id())) {
            if (deadline.month() == MonthState.WARNED) {
                changed = orderDelayLetter.order(changed, deadline, now);
            }
        }
        return changed;
    }
}
