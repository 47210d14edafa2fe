package no.samtak.referral.consent.domain;

import java.util.UUID;

/** Identifies one position of one person, as it was recorded. */
public record ConsentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
