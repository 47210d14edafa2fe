package no.samtak.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An appointment has ended. Somebody else is responsible from that instant: the next coordinator, or the unit.
 *
 * @param at legal time
 * @param reason a code, such as {@code HANDED_OVER}
 */
public record AppointmentEndedV1(UUID caseId, UUID appointmentId, Instant at, String reason) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
