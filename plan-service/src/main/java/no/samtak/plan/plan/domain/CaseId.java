package no.samtak.plan.plan.domain;

import java.util.UUID;

/** Identifies the case that a plan was granted in, as referral-service knows it. */
public record CaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
