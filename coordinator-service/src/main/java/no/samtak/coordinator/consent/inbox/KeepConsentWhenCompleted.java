package no.samtak.coordinator.consent.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.ConsentCompletedV1;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.consent.KeepConsent;
import no.samtak.coordinator.consent.domain.ConsentPurpose;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;

/** referral-service says that everybody who must has consented. */
@ApplicationScoped
class KeepConsentWhenCompleted implements Reaction<ConsentCompletedV1> {

    private final KeepConsent keepConsent;

    KeepConsentWhenCompleted(KeepConsent keepConsent) {
        this.keepConsent = keepConsent;
    }

    @Override
    public Class<ConsentCompletedV1> to() {
        return ConsentCompletedV1.class;
    }

    @Override
    public void react(ConsentCompletedV1 event, EventContext context) {
        keepConsent.handle(
                new CaseId(event.caseId()),
                ConsentPurpose.valueOf(event.purpose()),
                known -> known.completed(event.from(), event.until()));
    }
}
