package no.samtak.plan.goal.domain;

import java.util.UUID;

/** Identifies one measure towards a goal. */
public record MeasureId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
