package no.samtak.referral.advancenotice.domain;

import java.util.UUID;

/** Identifies one advance notice. */
public record NoticeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
