package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Nothing is changed in an individual plan or shared from it any more. The person still reads it.
 *
 * @param frozenOn in Europe/Oslo
 * @param reason a code, such as {@code CONSENT_WITHDRAWN}
 */
public record PlanFrozenV1(UUID caseId, UUID planId, LocalDate frozenOn, String reason) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
