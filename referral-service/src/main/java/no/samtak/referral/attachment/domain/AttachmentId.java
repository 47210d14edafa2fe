package no.samtak.referral.attachment.domain;

import java.util.UUID;

/** Identifies one file that came with a referral. */
public record AttachmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
