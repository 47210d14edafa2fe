package no.samtak.coordinator.appointment.domain;

import java.util.UUID;

/** Identifies one appointment of one coordinator for one person. */
public record AppointmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
