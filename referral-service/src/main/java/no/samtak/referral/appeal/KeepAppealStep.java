package no.samtak.referral.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samtak.referral.appeal.domain.Appeal;
import no.samtak.referral.appeal.domain.AppealStep;
import no.samtak.referral.appeal.outbox.AppealEvents;
import no.samtak.referral.appeal.store.AppealRepository;
import no.samtak.referral.casework.StartMonth;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.store.DecisionRepository;
import no.samtak.referral.intake.domain.ReferralStanding;
import no.samtak.referral.intake.store.ReferralRepository;

/**
 * What follows when an appeal has moved: it is told, the parties get their copy, and when no appeal waits any more the
 * case and the decision are free of it.
 */
@ApplicationScoped
public class KeepAppealStep {

    private final CaseRepository cases;
    private final DecisionRepository decisions;
    private final AppealRepository appeals;
    private final ReferralRepository referrals;
    private final StartMonth startMonth;
    private final OrderAppealLetters orderAppealLetters;
    private final AppealEvents events;

    KeepAppealStep(
            CaseRepository cases,
            DecisionRepository decisions,
            AppealRepository appeals,
            ReferralRepository referrals,
            StartMonth startMonth,
            OrderAppealLetters orderAppealLetters,
            AppealEvents events) {
        this.cases = cases;
        this.decisions = decisions;
        this.appeals = appeals;
        this.referrals = referrals;
        this.startMonth = startMonth;
        this.orderAppealLetters = orderAppealLetters;
        this.events = events;
    }

    /**
     * @param about the case, whose lock the caller holds
     * @param moved the appeal after its last step
     */
    @Transactional
    public Appeal handle(Case about, Appeal moved, Instant now) {
        appeals.save(moved);
        AppealStep step = moved.trail().getLast().step();
        Optional<Decision> decision = Optional.ofNullable(moved.decisionId()).flatMap(decisions::find);
        Case changed = about.next();
        cases.save(changed);
        events.moved(changed, moved, step, now);
        if (step instanceof AppealStep.Forward forward) {
            changed = orderAppealLetters.forwarded(changed, moved, forward, decision.orElse(null), now);
        }
        if (!moved.state().isOpen()) {
            decision.ifPresent(of -> decisions.save(of.appealIsOver()));
            Case freed = freed(changed, moved);
            cases.save(freed);
            moved.setAsideOn().ifPresent(day -> oweAgain(freed, day, now));
        }
        return moved;
    }

    /** There is no answer any more: the first who still asks for one has a month from the day it was set aside. */
    private void oweAgain(Case about, LocalDate setAsideOn, Instant now) {
        referrals.ofCase(about.id()).stream()
                .filter(referral -> referral.standing() == ReferralStanding.STANDS)
                .findFirst()
                .ifPresent(referral -> startMonth.handle(about, referral, setAsideOn, now));
    }

    private Case freed(Case about, Appeal over) {
        boolean another = appeals.ofCase(about.id()).stream()
                .anyMatch(appeal ->
                        !appeal.id().equals(over.id()) && appeal.state().isOpen());
        if (over.setAsideOn().isPresent()) {
            return about.inState(
                    about.state().after(CaseState.Move.DECISION_SET_ASIDE).orElse(about.state()));
        }
        return another
                ? about
                : about.inState(about.state().after(CaseState.Move.APPEAL_OVER).orElse(about.state()));
    }
}
