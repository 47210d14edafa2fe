package no.samtak.referral.consent.domain;

import java.util.UUID;

/** Identifies one finding about who consents. */
public record FindingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
