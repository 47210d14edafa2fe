package no.samtak.referral.casework.domain;

import java.util.UUID;

/** Identifies one deadline of a case, here and in the service that keeps watch over it. */
public record DeadlineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
