package no.samtak.referral.intake.domain;

import java.util.UUID;

/** Identifies one supplement to a referral. */
public record SupplementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
