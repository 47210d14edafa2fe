package no.samtak.referral.attachment.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.referral.attachment.domain.AttachmentKind;

@Entity
@Table(name = "attachment")
class AttachmentRow {

    @Id
    UUID attachmentId;

    UUID referralId;
    UUID caseId;

    @Enumerated(EnumType.STRING)
    AttachmentKind kind;

    byte[] name;
    int size;
    byte[] content;
    byte[] contentHash;
    Instant receivedAt;
    String receivedBy;
}
