package no.samtak.referral.appeal.domain;

import java.util.UUID;

/** Identifies one appeal. */
public record AppealId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
