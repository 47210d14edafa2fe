package no.samtak.referral.consent.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.consent.domain.Consent;

/** What people have said to what is asked of them, in the order it was recorded. */
@ApplicationScoped
public class ConsentRepository implements PanacheRepositoryBase<ConsentRow, UUID> {

    private final ColumnCipher cipher;

    ConsentRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    public List<Consent> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by recordedAt, consentId", caseId.value()).stream()
                .map(row -> row.toConsent(cipher))
                .toList();
    }

    public void add(Consent consent) {
        persist(ConsentRow.of(consent, cipher));
    }
}
