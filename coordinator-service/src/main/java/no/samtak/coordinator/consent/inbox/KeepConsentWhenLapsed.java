package no.samtak.coordinator.consent.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.ConsentLapsedV1;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.consent.KeepConsent;
import no.samtak.coordinator.consent.domain.ConsentPurpose;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;

/** referral-service says that somebody else must be asked: nothing new may begin, and nobody is paused. */
@ApplicationScoped
class KeepConsentWhenLapsed implements Reaction<ConsentLapsedV1> {

    private final KeepConsent keepConsent;

    KeepConsentWhenLapsed(KeepConsent keepConsent) {
        this.keepConsent = keepConsent;
    }

    @Override
    public Class<ConsentLapsedV1> to() {
        return ConsentLapsedV1.class;
    }

    @Override
    public void react(ConsentLapsedV1 event, EventContext context) {
        keepConsent.handle(
                new CaseId(event.caseId()),
                ConsentPurpose.valueOf(event.purpose()),
                known ->
                        known.lapsed(event.missing().stream().map(PersonId::new).toList()));
    }
}
