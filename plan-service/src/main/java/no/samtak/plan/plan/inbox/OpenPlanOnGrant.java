package no.samtak.plan.plan.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.SchemeGrantedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.plan.plan.OpenPlan;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.PersonId;

/** referral-service says that a scheme was granted. A coordinator without a plan is no concern of ours. */
@ApplicationScoped
class OpenPlanOnGrant implements Reaction<SchemeGrantedV1> {

    private static final String INDIVIDUAL_PLAN = "INDIVIDUAL_PLAN";

    private final OpenPlan openPlan;

    OpenPlanOnGrant(OpenPlan openPlan) {
        this.openPlan = openPlan;
    }

    @Override
    public Class<SchemeGrantedV1> to() {
        return SchemeGrantedV1.class;
    }

    @Override
    public void react(SchemeGrantedV1 event, EventContext context) {
        if (event.scheme().equals(INDIVIDUAL_PLAN)) {
            openPlan.handle(new CaseId(event.caseId()), new PersonId(event.personId()), context.occurredAt());
        }
    }
}
