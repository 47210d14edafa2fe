package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.plan.plan.domain.Asker;
import no.samtak.plan.plan.domain.Gap;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.PlanRules;
import no.samtak.plan.plan.domain.PlanState;

/** The draft is written: the person is asked to agree to it. coordinator-service keeps the answers. */
@ApplicationScoped
public class AskForConsent {

    private final MovePlan movePlan;

    AskForConsent(MovePlan movePlan) {
        this.movePlan = movePlan;
    }

    /** Empty when there is no such plan in this municipality. */
    @Transactional
    public Optional<MovePlan.Outcome> handle(PlanId id, Asker asker) {
        return movePlan.handle(id, asker, PlanState.Move.CONSENT_ASKED_FOR, (whole, at) -> {
            List<Gap> gaps = PlanRules.contentGaps(whole, NorwegianCalendar.dateOf(at));
            return gaps.isEmpty()
                    ? new MovePlan.Outcome.Moved(whole.with(whole.plan().next()))
                    : new MovePlan.Outcome.Lacks(gaps);
        });
    }
}
