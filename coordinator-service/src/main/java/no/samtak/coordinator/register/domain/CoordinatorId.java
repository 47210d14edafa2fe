package no.samtak.coordinator.register.domain;

import java.util.UUID;

/** Identifies somebody who can be appointed. */
public record CoordinatorId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
