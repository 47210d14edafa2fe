package no.samtak.coordinator.task.domain;

import java.util.UUID;

/** Identifies one appointment task, and its deadline in the service that keeps watch. */
public record AppointmentTaskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
