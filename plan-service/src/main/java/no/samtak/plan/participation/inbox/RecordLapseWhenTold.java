package no.samtak.plan.participation.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.ConsentLapsedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.plan.participation.RecordLapse;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.plan.domain.CaseId;

/** referral-service says that a consent is no longer enough. */
@ApplicationScoped
class RecordLapseWhenTold implements Reaction<ConsentLapsedV1> {

    private final RecordLapse recordLapse;

    RecordLapseWhenTold(RecordLapse recordLapse) {
        this.recordLapse = recordLapse;
    }

    @Override
    public Class<ConsentLapsedV1> to() {
        return ConsentLapsedV1.class;
    }

    @Override
    public void react(ConsentLapsedV1 event, EventContext context) {
        ConsentPurpose.of(event.purpose())
                .ifPresent(purpose -> recordLapse.handle(new CaseId(event.caseId()), purpose, event.on()));
    }
}
