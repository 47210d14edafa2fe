package no.samtak.coordinator.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.consent.domain.ConsentPurpose;
import no.samtak.coordinator.consent.domain.KnownConsent;
import no.samtak.coordinator.consent.store.KnownConsentRepository;

/** Keeps what we are told of consent, also before anything is granted on the case. */
@ApplicationScoped
public class KeepConsent {

    private final KnownConsentRepository consents;

    KeepConsent(KnownConsentRepository consents) {
        this.consents = consents;
    }

    /** @return what is known now */
    @Transactional
    public KnownConsent handle(CaseId caseId, ConsentPurpose purpose, UnaryOperator<KnownConsent> told) {
        KnownConsent known = told.apply(consents.of(caseId, purpose));
        consents.save(known);
        return known;
    }
}
