package no.samtak.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.plan.participation.domain.Consents;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanState;
import no.samtak.plan.plan.domain.PlanState.Move;
import no.samtak.plan.plan.outbox.PlanEvents;
import no.samtak.plan.plan.store.PlanRepository;
import no.samtak.plan.revision.CallOffRevision;

/** Lets the open plan of a case follow its consents: withdrawn, it freezes; renewed, it is revised before it goes on. */
@ApplicationScoped
public class FollowConsent {

    private static final String CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN";

    private final PlanRepository plans;
    private final PlanEvents events;
    private final CallOffRevision callOffRevision;

    FollowConsent(PlanRepository plans, PlanEvents events, CallOffRevision callOffRevision) {
        this.plans = plans;
        this.events = events;
        this.callOffRevision = callOffRevision;
    }

    /** @param consents as they are now, kept before the plan is locked */
    @Transactional
    public void handle(CaseId caseId, Consents consents, Instant at) {
        for (Plan plan : plans.lockOpenOfCase(caseId)) {
            if (consents.areInPartWithdrawn()) {
                plan.state().after(Move.CONSENT_WITHDRAWN).ifPresent(next -> freeze(plan, next, at));
            } else if (consents.openAPlan(NorwegianCalendar.dateOf(at))) {
                plan.state().after(Move.CONSENT_RENEWED).ifPresent(next -> thaw(plan, next, at));
            }
        }
    }

    private void freeze(Plan plan, PlanState next, Instant at) {
        Plan frozen = plan.inState(next).next();
        events.frozen(frozen, CONSENT_WITHDRAWN, at);
        plans.save(callOffRevision.handle(frozen, CONSENT_WITHDRAWN, at));
    }

    private void thaw(Plan plan, PlanState next, Instant at) {
        Plan thawed = plan.inState(next).next();
        events.revisionBegun(thawed, at);
        plans.save(thawed);
    }
}
