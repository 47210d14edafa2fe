package no.samtak.plan.goal.domain;

import java.util.UUID;

/** Identifies one goal of a plan. */
public record GoalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
