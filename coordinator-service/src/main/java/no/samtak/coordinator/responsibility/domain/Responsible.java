package no.samtak.coordinator.responsibility.domain;

import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.register.domain.CoordinatorId;

/** Who answers for a person's coordination. */
public sealed interface Responsible {

    /** The coordinating unit itself, which cannot be absent. */
    record Unit() implements Responsible {}

    /** A coordinator, by an appointment. */
    record AppointedCoordinator(AppointmentId appointment, CoordinatorId coordinator) implements Responsible {}
}
