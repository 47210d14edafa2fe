package no.samtak.referral.intake.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.Supplement;
import no.samtak.referral.intake.domain.SupplementId;

/** What was added to referrals. The case's lock guards it. */
@ApplicationScoped
public class SupplementRepository implements PanacheRepositoryBase<SupplementRow, UUID> {

    private final ColumnCipher cipher;

    SupplementRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    public void add(Supplement supplement) {
        SupplementRow row = new SupplementRow();
        row.take(supplement, cipher);
        persist(row);
    }

    public Optional<Supplement> find(SupplementId id) {
        return findByIdOptional(id.value()).map(row -> row.toSupplement(cipher));
    }

    public Optional<Supplement> findMessage(ReferralId referralId, String externalMessageId) {
        return find("referralId = ?1 and externalMessageId = ?2", referralId.value(), externalMessageId)
                .firstResultOptional()
                .map(row -> row.toSupplement(cipher));
    }

    public List<Supplement> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by receivedOn, supplementId", caseId.value()).stream()
                .map(row -> row.toSupplement(cipher))
                .toList();
    }
}
