package no.samtak.referral.intake.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.kit.crypto.HashScope;
import no.samtak.kit.crypto.KeyedHash;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.IntakeFacts.KnownMessage;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;

/** Referrals as they were registered. */
@ApplicationScoped
public class ReferralRepository implements PanacheRepositoryBase<ReferralRow, UUID> {

    private final ColumnCipher cipher;
    private final KeyedHash hash;
    private final CurrentTenant tenant;

    ReferralRepository(ColumnCipher cipher, KeyedHash hash, CurrentTenant tenant) {
        this.cipher = cipher;
        this.hash = hash;
        this.tenant = tenant;
    }

    /** Until the end of the transaction, nobody else registers a message of this sender under this id. */
    public void lockMessage(String senderOrganisation, String externalMessageId) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0)) is null")
                .setParameter(1, senderOrganisation + " " + externalMessageId)
                .getSingleResult();
    }

    public Optional<KnownMessage> findMessage(String senderOrganisation, String externalMessageId, String content) {
        return find("senderOrganisation = ?1 and externalMessageId = ?2", senderOrganisation, externalMessageId)
                .firstResultOptional()
                .map(row -> new KnownMessage(new ReferralId(row.referralId), isHashOf(content, row.contentHash)));
    }

    private boolean isHashOf(String content, byte[] kept) {
        return hash.toFind(content, scope()).stream().anyMatch(possible -> Arrays.equals(possible, kept));
    }

    private HashScope scope() {
        return new HashScope("referral.content", tenant.get().id());
    }

    public Optional<Referral> find(ReferralId id) {
        return findByIdOptional(id.value()).map(row -> row.toReferral(cipher));
    }

    /** The one question that is answered before a municipality is known: see the function in the database. */
    public Optional<String> municipalityOf(ReferralId id, String senderOrganisation) {
        Object municipality = getEntityManager()
                .createNativeQuery("select municipality_of_referral(?1, ?2)", String.class)
                .setParameter(1, id.value())
                .setParameter(2, senderOrganisation)
                .getSingleResult();
        return Optional.ofNullable((String) municipality);
    }

    public List<Referral> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by receivedOn, referralId", caseId.value()).stream()
                .map(row -> row.toReferral(cipher))
                .toList();
    }

    /** The received date is the one thing that is ever corrected; the trail of the case says who did and why. */
    public void correct(Referral corrected) {
        findById(corrected.id().value()).receivedOn = corrected.receivedOn();
    }

    /** Keeps the referral, and of its content as it came in a keyed hash. */
    public void add(Referral referral, String content) {
        ReferralRow row = new ReferralRow();
        row.take(referral, hash.toStore(content, scope()), cipher);
        persist(row);
    }
}
