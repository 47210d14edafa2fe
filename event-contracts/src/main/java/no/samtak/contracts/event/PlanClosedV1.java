package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An individual plan has ended; the person may have a new one.
 *
 * @param closedOn in Europe/Oslo
 * @param reason a code, such as {@code THE_PERSON_WISHES_IT}
 */
public record PlanClosedV1(UUID caseId, UUID planId, LocalDate closedOn, String reason) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
