package no.samtak.referral.intake.domain;

import java.util.UUID;

/** Identifies one referral: a report of need, an application or an own initiative. */
public record ReferralId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
