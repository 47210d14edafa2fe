package no.samtak.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A coordinator may not coordinate for the time being; the coordinating unit is responsible.
 *
 * @param at legal time
 * @param reason a code, such as {@code CONSENT_WITHDRAWN}
 */
public record AppointmentPausedV1(UUID caseId, UUID appointmentId, Instant at, String reason) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
