package no.samtak.referral.intake.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.IntakeFacts.KnownMessage;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;

/** Referrals as they were registered. */
@ApplicationScoped
public class ReferralRepository implements PanacheRepositoryBase<ReferralRow, UUID> {

    private final ColumnCipher cipher;

    ReferralRepository(ColumnCipher cipher) {
        this.cipher = cipher;
    }

    /** Until the end of the transaction, nobody else registers a message of this sender under this id. */
    public void lockMessage(String senderOrganisation, String externalMessageId) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0)) is null")
                .setParameter(1, senderOrganisation + " " + externalMessageId)
                .getSingleResult();
    }

    public Optional<KnownMessage> findMessage(String senderOrganisation, String externalMessageId, byte[] contentHash) {
        return find("senderOrganisation = ?1 and externalMessageId = ?2", senderOrganisation, externalMessageId)
                .firstResultOptional()
                .map(row ->
                        new KnownMessage(new ReferralId(row.referralId), Arrays.equals(row.contentHash, contentHash)));
    }

    public Optional<Referral> find(ReferralId id) {
        return findByIdOptional(id.value()).map(row -> row.toReferral(cipher));
    }

    public List<Referral> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by receivedOn, referralId", caseId.value()).stream()
                .map(row -> row.toReferral(cipher))
                .toList();
    }

    public void add(Referral referral, byte[] contentHash) {
        ReferralRow row = new ReferralRow();
        row.take(referral, contentHash, cipher);
        persist(row);
    }
}
