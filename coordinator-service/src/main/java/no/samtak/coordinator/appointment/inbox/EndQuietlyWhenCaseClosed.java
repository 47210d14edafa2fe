package no.samtak.coordinator.appointment.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.CaseClosedV1;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.appointment.EndQuietly;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;

/** referral-service says that a case is over, quietly. */
@ApplicationScoped
class EndQuietlyWhenCaseClosed implements Reaction<CaseClosedV1> {

    private final EndQuietly endQuietly;

    EndQuietlyWhenCaseClosed(EndQuietly endQuietly) {
        this.endQuietly = endQuietly;
    }

    @Override
    public Class<CaseClosedV1> to() {
        return CaseClosedV1.class;
    }

    @Override
    public void react(CaseClosedV1 event, EventContext context) {
        endQuietly.handle(new CaseId(event.caseId()), context.occurredAt());
    }
}
