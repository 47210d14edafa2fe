package no.samtak.referral.intake.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.kit.crypto.HashScope;
import no.samtak.kit.crypto.KeyedHash;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.IntakeFacts.KnownMessage;
import no.samtak.referral.intake.domain.Referral;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.SenderStatus;
import no.samtak.referral.intake.domain.SentFilter;
import no.samtak.referral.intake.domain.SentReferral;

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
        return findByIdOptional(id.value()).filter(row -> row.hiddenAt == null).map(row -> row.toReferral(cipher));
    }

    /** The case whose lock guards this referral; the referral itself is not read yet. */
    public Optional<CaseId> caseOf(ReferralId id) {
        return find("select caseId from ReferralRow where referralId = ?1 and hiddenAt is null", id.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(CaseId::new);
    }

    /** For whoever sent it, who also learns that it was taken back because it was about the wrong person. */
    public Optional<SentReferral> findSent(ReferralId id) {
        return findByIdOptional(id.value()).map(row -> row.toSent(cipher));
    }

    /** One page of what an organisation has sent to this municipality, the longest unchanged first. */
    public List<SentReferral> sentBy(String organisation, SentFilter filter, int size) {
        Parameters parameters = Parameters.with("organisation", organisation);
        StringBuilder where = new StringBuilder("senderOrganisation = :organisation");
        if (filter.status() != null) {
            where.append(" and senderStatus = :status");
            parameters.and("status", filter.status());
        }
        if (filter.changedAfter() != null) {
            where.append(" and statusChangedAt > :changedAfter");
            parameters.and("changedAfter", filter.changedAfter());
        }
        if (filter.after() != null) {
            where.append(" and (statusChangedAt, referralId) > (:since, :referralId)");
            parameters
                    .and("since", filter.after().since())
                    .and("referralId", filter.after().referralId().value());
        }
        return find(where + " order by statusChangedAt, referralId", parameters).page(0, size).list().stream()
                .map(row -> row.toSent(cipher))
                .toList();
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
        return list("caseId = ?1 and hiddenAt is null order by receivedOn, referralId", caseId.value()).stream()
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
        row.take(referral, cipher);
        row.contentHash = hash.toStore(content, scope());
        row.senderStatus = SenderStatus.RECEIVED;
        row.statusChangedAt = referral.registeredAt();
        persist(row);
    }

    public void save(Referral changed) {
        findById(changed.id().value()).take(changed, cipher);
    }

    /** From here on nobody finds it but its sender, who sees that it was taken back. */
    public void hide(ReferralId id, Instant at) {
        findById(id.value()).hiddenAt = at;
    }

    /** What the senders of a case's messages may know from now on; a status that stays as it is keeps its time. */
    public void showSenders(CaseId caseId, Function<Referral, SenderStatus> status, Instant at) {
        for (ReferralRow row : list("caseId = ?1", caseId.value())) {
            SenderStatus next = status.apply(row.toReferral(cipher));
            if (next != row.senderStatus) {
                row.senderStatus = next;
                row.statusChangedAt = at;
            }
        }
    }
}
