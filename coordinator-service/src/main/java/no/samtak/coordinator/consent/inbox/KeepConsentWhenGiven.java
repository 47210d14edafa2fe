package no.samtak.coordinator.consent.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.contracts.event.ConsentGivenV1;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.PersonId;
import no.samtak.coordinator.consent.KeepConsent;
import no.samtak.coordinator.consent.domain.ConsentPurpose;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.event.Reaction;

/** referral-service says that one more has consented. */
@ApplicationScoped
class KeepConsentWhenGiven implements Reaction<ConsentGivenV1> {

    private final KeepConsent keepConsent;

    KeepConsentWhenGiven(KeepConsent keepConsent) {
        this.keepConsent = keepConsent;
    }

    @Override
    public Class<ConsentGivenV1> to() {
        return ConsentGivenV1.class;
    }

    @Override
    public void react(ConsentGivenV1 event, EventContext context) {
        keepConsent.handle(
                new CaseId(event.caseId()),
                ConsentPurpose.valueOf(event.purpose()),
                known -> known.given(event.missing().stream().map(PersonId::new).toList()));
    }
}
