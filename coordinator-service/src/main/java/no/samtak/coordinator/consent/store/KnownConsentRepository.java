package no.samtak.coordinator.consent.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.consent.domain.ConsentPurpose;
import no.samtak.coordinator.consent.domain.KnownConsent;

/** What we have been told of consent. Facts about one case come one at a time and in order. */
@ApplicationScoped
public class KnownConsentRepository implements PanacheRepositoryBase<KnownConsentRow, KnownConsentRow.Key> {

    public KnownConsent of(CaseId caseId, ConsentPurpose purpose) {
        return findByIdOptional(new KnownConsentRow.Key(caseId.value(), purpose))
                .map(KnownConsentRow::toConsent)
                .orElseGet(() -> KnownConsent.unheard(caseId, purpose));
    }

    public void save(KnownConsent changed) {
        findByIdOptional(new KnownConsentRow.Key(changed.caseId().value(), changed.purpose()))
                .orElseGet(() -> {
                    KnownConsentRow row = new KnownConsentRow();
                    row.take(changed);
                    persist(row);
                    return row;
                })
                .take(changed);
    }
}
