package no.samtak.referral.attachment.domain;

import java.time.Instant;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.domain.ReferralId;

/**
 * A file that came with a referral, without the file.
 *
 * @param size in bytes
 * @param receivedAt legal time
 */
public record Attachment(
        AttachmentId id,
        ReferralId referralId,
        CaseId caseId,
        AttachmentKind kind,
        String name,
        int size,
        Instant receivedAt,
        String receivedBy) {

    /** Without the name, which may be somebody's. */
    @Override
    public String toString() {
        return "Attachment[" + id + ", " + kind + "]";
    }
}
