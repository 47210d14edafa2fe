package no.samtak.plan.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.plan.participation.domain.Consent;
import no.samtak.plan.participation.store.CaseConsentRepository;
import no.samtak.plan.plan.FollowConsent;
import no.samtak.plan.plan.domain.CaseId;

/** Everybody has consented to something that plans need consent to. */
@ApplicationScoped
public class RecordConsent {

    private final CaseConsentRepository consents;
    private final FollowConsent followConsent;

    RecordConsent(CaseConsentRepository consents, FollowConsent followConsent) {
        this.consents = consents;
        this.followConsent = followConsent;
    }

    @Transactional
    public void handle(CaseId caseId, Consent consent, Instant at) {
        consents.put(caseId, consent);
        followConsent.handle(caseId, consents.ofCase(caseId), at);
    }
}
