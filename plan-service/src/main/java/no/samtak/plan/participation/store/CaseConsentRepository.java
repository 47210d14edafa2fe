package no.samtak.plan.participation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.samtak.plan.participation.domain.Consent;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.participation.domain.Consents;
import no.samtak.plan.plan.domain.CaseId;

/** What coordinator-service has told about consent. */
@ApplicationScoped
public class CaseConsentRepository implements PanacheRepositoryBase<CaseConsentRow, CaseConsentRow.Key> {

    public Consents ofCase(CaseId caseId) {
        return new Consents(list("caseId = ?1 order by purpose", caseId.value()).stream()
                .map(CaseConsentRow::toConsent)
                .toList());
    }

    public Optional<Consent> find(CaseId caseId, ConsentPurpose purpose) {
        return findByIdOptional(new CaseConsentRow.Key(caseId.value(), purpose)).map(CaseConsentRow::toConsent);
    }

    /** In the place of what was told before about the same purpose. */
    public void put(CaseId caseId, Consent told) {
        findByIdOptional(new CaseConsentRow.Key(caseId.value(), told.purpose()))
                .ifPresentOrElse(row -> row.take(caseId, told), () -> {
                    CaseConsentRow row = new CaseConsentRow();
                    row.take(caseId, told);
                    persist(row);
                });
    }
}
