package no.samtak.plan.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.participation.store.CaseConsentRepository;
import no.samtak.plan.plan.domain.CaseId;

/** Somebody else must be asked: nothing new may begin on the consent there was, and nothing freezes. */
@ApplicationScoped
public class RecordLapse {

    private final CaseConsentRepository consents;

    RecordLapse(CaseConsentRepository consents) {
        this.consents = consents;
    }

    @Transactional
    public void handle(CaseId caseId, ConsentPurpose purpose, LocalDate on) {
        consents.find(caseId, purpose).ifPresent(consent -> consents.put(caseId, consent.lapsed(on)));
    }
}
