package no.samtak.referral.casework;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline;
import no.samtak.referral.casework.domain.CaseTaskKind;
import no.samtak.referral.casework.domain.MonthState;
import no.samtak.referral.casework.store.CaseDeadlineRepository;
import no.samtak.referral.decision.RewriteDecisionLetters;

/**
 * Something about those who get letters has changed: what waits to leave is called off before it can. A delay letter that
 * is due and the letters of a decision are written anew to whoever gets them now; the rest is for a person to look at.
 */
@ApplicationScoped
public class RewriteLetters {

    private final CaseDeadlineRepository deadlines;
    private final CallOffLetters callOffLetters;
    private final OrderDelayLetter orderDelayLetter;
    private final RewriteDecisionLetters rewriteDecisionLetters;
    private final OpenTask openTask;

    RewriteLetters(
            CaseDeadlineRepository deadlines,
            CallOffLetters callOffLetters,
            OrderDelayLetter orderDelayLetter,
            RewriteDecisionLetters rewriteDecisionLetters,
            OpenTask openTask) {
        this.deadlines = deadlines;
        this.callOffLetters = callOffLetters;
        this.orderDelayLetter = orderDelayLetter;
        this.rewriteDecisionLetters = rewriteDecisionLetters;
        this.openTask = openTask;
    }

    /**
     * Whoever got letters may be somebody else now: nothing that waits leaves as it was written. A case with nothing on
     * its way stays as it is.
     *
     * @param about the case, whose lock the caller holds
     * @param why code that the delivering service gets when it asks
     */
    @Transactional
    public Case handle(Case about, String why, Instant now) {
        return rewrite(about, letter -> true, why, now);
    }

    /**
     * The same people under another name or at another address: what cannot be written anew may still leave, and is not
     * lost.
     *
     * @param about the case, whose lock the caller holds
     * @param why code that the delivering service gets when it asks
     */
    @Transactional
    public Case toTheSamePeople(Case about, String why, Instant now) {
        Set<UUID> due = warned(about).map(deadline -> deadline.id().value()).collect(toSet());
        return rewrite(about, letter -> due.contains(letter.answers().deadlineId()), why, now);
    }

    private Case rewrite(Case about, Predicate<OrderedLetter> which, String why, Instant now) {
        boolean noneWaited = callOffLetters
                .handle(
                        about.id().value(),
                        letter -> !RewriteDecisionLetters.writesAnew(letter) && which.test(letter),
                        why)
                .isEmpty();
        Optional<Case> told = rewriteDecisionLetters.handle(about, now);
        if (noneWaited && told.isEmpty()) {
            return about;
        }
        Case changed = told.orElse(about);
        openTask.handle(about.id(), CaseTaskKind.REVIEW_AFTER_REGISTER_CHANGE, now);
        for (CaseDeadline deadline : warned(about).toList()) {
            changed = orderDelayLetter.order(changed, deadline, now);
        }
        return changed;
    }

    private Stream<CaseDeadline> warned(Case about) {
        return deadlines.ofCase(about.id()).stream().filter(deadline -> deadline.month() == MonthState.WARNED);
    }
}
