package no.samtak.plan.revision.domain;

import java.util.UUID;

/** Identifies a revision deadline, here and in the service that keeps watch over it. */
public record DeadlineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
