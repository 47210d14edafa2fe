package no.samtak.coordinator.appointment.domain;

import java.util.List;

/** What the rules say to an appointment. Whether to make it is for the named person who asked. */
public sealed interface AppointmentDecision {

    record NothingAgainst() implements AppointmentDecision {}

    /** @param reasons all of them, never empty */
    record Refused(List<AppointmentRefusal> reasons) implements AppointmentDecision {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
