package no.samtak.referral.intake.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.kit.crypto.HashScope;
import no.samtak.kit.crypto.KeyedHash;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.KeptMessage;
import no.samtak.referral.intake.domain.ReferralId;

/** Messages that wait for a person to hold them against what had come before. The case's lock guards them. */
@ApplicationScoped
public class KeptMessageRepository implements PanacheRepositoryBase<KeptMessageRow, UUID> {

    private final ColumnCipher cipher;
    private final KeyedHash hash;
    private final CurrentTenant tenant;

    KeptMessageRepository(ColumnCipher cipher, KeyedHash hash, CurrentTenant tenant) {
        this.cipher = cipher;
        this.hash = hash;
        this.tenant = tenant;
    }

    /** Whether the same content has been kept before: a system that tries again makes no second task. */
    public boolean isKept(ReferralId referralId, String content) {
        return count("referralId = ?1 and contentHash in ?2", referralId.value(), hash.toFind(content, scope())) > 0;
    }

    public void add(KeptMessage message) {
        KeptMessageRow row = new KeptMessageRow();
        row.take(message, cipher);
        row.contentHash = hash.toStore(message.content(), scope());
        persist(row);
    }

    public void save(KeptMessage settled) {
        findById(settled.id()).settle(settled);
    }

    public Optional<KeptMessage> find(UUID id) {
        return findByIdOptional(id).map(row -> row.toMessage(cipher));
    }

    public List<KeptMessage> ofCase(CaseId caseId) {
        return list("caseId = ?1 order by cameAt, keptMessageId", caseId.value()).stream()
                .map(row -> row.toMessage(cipher))
                .toList();
    }

    private HashScope scope() {
        return new HashScope("kept_message.content", tenant.get().id());
    }
}
