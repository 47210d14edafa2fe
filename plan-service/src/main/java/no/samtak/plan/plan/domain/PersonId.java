package no.samtak.plan.plan.domain;

import java.util.UUID;

/** Identifies the person a plan is for, as referral-service knows them. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
