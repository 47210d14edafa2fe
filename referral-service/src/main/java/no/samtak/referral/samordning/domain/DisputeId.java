package no.samtak.referral.samordning.domain;

import java.util.UUID;

/** Identifies one disagreement on who coordinates. */
public record DisputeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
