package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseDeadline.Stop;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.outbox.CaseEvents;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.CallOffBirthdays;
import no.samtak.referral.decision.store.DecisionRepository;

/**
 * A case is over without an answer. It moves, its clocks stop with who and why, and from this commit no letter that waits
 * for our word may leave.
 */
@ApplicationScoped
public class StopClock {

    private final CaseRepository cases;
    private final DecisionRepository decisions;
    private final CallOffLetters callOffLetters;
    private final StopMonths stopMonths;
    private final CallOffBirthdays callOffBirthdays;
    private final CaseEvents events;

    StopClock(
            CaseRepository cases,
            DecisionRepository decisions,
            CallOffLetters callOffLetters,
            StopMonths stopMonths,
            CallOffBirthdays callOffBirthdays,
            CaseEvents events) {
        this.cases = cases;
        this.decisions = decisions;
        this.events = events;
        this.callOffLetters = callOffLetters;
        this.stopMonths = stopMonths;
        this.callOffBirthdays = callOffBirthdays;
    }

    /**
     * Empty when the case is not where that can happen; nothing has changed then.
     *
     * @param about the case, whose lock the caller holds
     * @param by who said so
     * @param how it is known, in a few words
     */
    @Transactional
    public Optional<Case> handle(Case about, ClockStop why, String by, String how, Instant at) {
        return why.after(about.state(), decisions.areMadeOn(about.id()))
                .map(next -> end(about, next, new Stop(why, by, how, at)));
    }

    private Case end(Case about, CaseState next, Stop stop) {
        Case over = about.inState(next).next();
        cases.save(over);
        callOffLetters.handle(over.id().value(), stop.why().name());
        if (next == CaseState.CLOSED) {
            events.closed(over, stop.why(), stop.at());
        }
        return callOffBirthdays.handle(stopMonths.handle(over, stop), stop);
    }
}
