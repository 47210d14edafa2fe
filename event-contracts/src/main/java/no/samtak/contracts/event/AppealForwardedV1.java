package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/** An appeal has been sent to the County Governor, with the municipality's statement. */
public record AppealForwardedV1(UUID caseId, UUID appealId, LocalDate forwardedOn) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
