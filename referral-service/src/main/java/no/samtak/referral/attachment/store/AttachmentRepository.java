package no.samtak.referral.attachment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.crypto.Cell;
import no.samtak.kit.crypto.ColumnCipher;
import no.samtak.kit.crypto.HashScope;
import no.samtak.kit.crypto.KeyedHash;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.referral.attachment.domain.Attachment;
import no.samtak.referral.attachment.domain.AttachmentId;
import no.samtak.referral.attachment.domain.AttachmentKind;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.ReferralId;

/** Files that came with referrals: each file and each name one encrypted value, written once. */
@ApplicationScoped
public class AttachmentRepository implements PanacheRepositoryBase<AttachmentRow, UUID> {

    /** Everything but the file, which a list does not need. */
    private static final String WITHOUT_CONTENT =
            "select attachmentId, referralId, caseId, kind, name, size, receivedAt,"
                    + " receivedBy from AttachmentRow where ";

    private final ColumnCipher cipher;
    private final KeyedHash hash;
    private final CurrentTenant tenant;

    AttachmentRepository(ColumnCipher cipher, KeyedHash hash, CurrentTenant tenant) {
        this.cipher = cipher;
        this.hash = hash;
        this.tenant = tenant;
    }

    /** A row without its file. */
    record Line(
            UUID attachmentId,
            UUID referralId,
            UUID caseId,
            AttachmentKind kind,
            byte[] name,
            int size,
            Instant receivedAt,
            String receivedBy) {}

    public void add(Attachment attachment, byte[] content) {
        AttachmentRow row = new AttachmentRow();
        row.attachmentId = attachment.id().value();
        row.referralId = attachment.referralId().value();
        row.caseId = attachment.caseId().value();
        row.kind = attachment.kind();
        row.name = cipher.encryptText(attachment.name(), cell(attachment.id(), "name"));
        row.size = attachment.size();
        row.content = cipher.encrypt(content, cell(attachment.id(), "content"));
        row.contentHash = hash.toStore(digest(content), scope());
        row.receivedAt = attachment.receivedAt();
        row.receivedBy = attachment.receivedBy();
        persist(row);
    }

    public Optional<Attachment> find(AttachmentId id) {
        return lines("attachmentId = ?1", id.value()).stream().findFirst();
    }

    /** The same file on the same referral. */
    public Optional<Attachment> findSame(ReferralId referralId, byte[] content) {
        return lines("referralId = ?1 and contentHash in ?2", referralId.value(), hash.toFind(digest(content), scope()))
                .stream()
                .findFirst();
    }

    public long countOf(ReferralId referralId) {
        return count("referralId", referralId.value());
    }

    public List<Attachment> ofCase(CaseId caseId) {
        return lines("caseId = ?1 order by receivedAt, attachmentId", caseId.value());
    }

    /** The file itself. */
    public byte[] content(AttachmentId id) {
        return cipher.decrypt(findById(id.value()).content, cell(id, "content"));
    }

    private List<Attachment> lines(String where, Object... parameters) {
        return find(WITHOUT_CONTENT + where, parameters).project(Line.class).stream()
                .map(this::read)
                .toList();
    }

    private Attachment read(Line line) {
        AttachmentId id = new AttachmentId(line.attachmentId());
        return new Attachment(
                id,
                new ReferralId(line.referralId()),
                new CaseId(line.caseId()),
                line.kind(),
                cipher.decryptText(line.name(), cell(id, "name")),
                line.size(),
                line.receivedAt(),
                line.receivedBy());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private HashScope scope() {
        return new HashScope("attachment.content", tenant.get().id());
    }

    private static Cell cell(AttachmentId id, String column) {
        return new Cell("attachment", column, id.value());
    }
}
