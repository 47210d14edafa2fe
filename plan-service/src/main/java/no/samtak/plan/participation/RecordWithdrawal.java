package no.samtak.plan.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.participation.store.CaseConsentRepository;
import no.samtak.plan.plan.FollowConsent;
import no.samtak.plan.plan.domain.CaseId;

/** Somebody has withdrawn their consent. One that was never complete opened nothing, and closes nothing. */
@ApplicationScoped
public class RecordWithdrawal {

    private final CaseConsentRepository consents;
    private final FollowConsent followConsent;

    RecordWithdrawal(CaseConsentRepository consents, FollowConsent followConsent) {
        this.consents = consents;
        this.followConsent = followConsent;
    }

    @Transactional
    public void handle(CaseId caseId, ConsentPurpose purpose, LocalDate on, Instant at) {
        consents.find(caseId, purpose).ifPresent(consent -> {
            consents.put(caseId, consent.withdrawn(on));
            followConsent.handle(caseId, consents.ofCase(caseId), at);
        });
    }
}
