package no.samtak.referral.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.ClockStop;
import no.samtak.referral.casework.store.CaseRepository;

/**
 * A case is over without an answer. It moves, its clocks stop with who and why, and from this commit no letter that waits
 * for our word may leave.
 */
@ApplicationScoped
public class StopClock {

    private final CaseRepository cases;
    private final CallOffLetters callOffLetters;
    private final StopMonths stopMonths;

    StopClock(CaseRepository cases, CallOffLetters callOffLetters, StopMonths stopMonths) {
        this.cases = cases;
        this.callOffLetters = callOffLetters;
        this.stopMonths = stopMonths;
    }

    /**
     * Empty when the case is not where that can happen; nothing has changed then.
     *
     * @param about the case, whose lock the caller holds
     * @param by who said so
     */
    @Transactional
    public Optional<Case> handle(Case about, ClockStop why, String by, Instant at) {
        return why.move().flatMap(about.state()::after).map(next -> end(about, next, why, by, at));
    }

    private Case end(Case about, CaseState next, ClockStop why, String by, Instant at) {
        Case over = about.inState(next).next();
        cases.save(over);
        callOffLetters.handle(over.id().value(), why.name());
        return stopMonths.handle(over, why, by, at);
    }
}
