package no.samtak.plan.participation.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.ConsentCompletedV1;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;
import no.samtak.plan.participation.RecordConsent;
import no.samtak.plan.participation.domain.Consent;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.plan.domain.CaseId;

/** coordinator-service says that everybody who must has consented. */
@ApplicationScoped
class RecordConsentWhenComplete implements Reaction<ConsentCompletedV1> {

    private final RecordConsent recordConsent;

    RecordConsentWhenComplete(RecordConsent recordConsent) {
        this.recordConsent = recordConsent;
    }

    @Override
    public Class<ConsentCompletedV1> to() {
        return ConsentCompletedV1.class;
    }

    @Override
    public void react(ConsentCompletedV1 event, EventContext context) {
        ConsentPurpose.of(event.purpose())
                .ifPresent(purpose -> recordConsent.handle(
                        new CaseId(event.caseId()),
                        new Consent(purpose, event.from(), event.until(), null),
                        context.occurredAt()));
    }
}
