package no.samtak.plan.plan.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.CaseClosedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.plan.plan.CloseWithCase;
import no.samtak.plan.plan.domain.CaseId;

/** referral-service says that a case is over, quietly. */
@ApplicationScoped
class ClosePlanWhenCaseClosed implements Reaction<CaseClosedV1> {

    private final CloseWithCase closeWithCase;

    ClosePlanWhenCaseClosed(CloseWithCase closeWithCase) {
        this.closeWithCase = closeWithCase;
    }

    @Override
    public Class<CaseClosedV1> to() {
        return CaseClosedV1.class;
    }

    @Override
    public void react(CaseClosedV1 event, EventContext context) {
        closeWithCase.handle(new CaseId(event.caseId()), event.why(), context.occurredAt());
    }
}
