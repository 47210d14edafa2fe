package no.samtak.referral.consent.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.consent.domain.ConsentFinding;

/** What was found about who consents, in the order it was recorded. The case's lock guards it. */
@ApplicationScoped
public class ConsentFindingRepository implements PanacheRepositoryBase<ConsentFindingRow, UUID> {

    private final ColumnCipher cipher;

    ConsentFindingRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    public List<ConsentFinding> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by recordedAt, findingId", caseId.value()).stream()
                .map(row -> row.toFinding(cipher))
                .toList();
    }

    public void add(ConsentFinding finding) {
        persist(ConsentFindingRow.of(finding, cipher));
    }

    /** A finding is never changed but for the day it stops counting. */
    public void end(ConsentFinding ended) {
        findById(ended.id().value()).countsUntil = ended.until();
    }
}
