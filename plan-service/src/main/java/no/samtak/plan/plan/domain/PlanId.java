package no.samtak.plan.plan.domain;

import java.util.UUID;

/** Identifies an individual plan. */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
