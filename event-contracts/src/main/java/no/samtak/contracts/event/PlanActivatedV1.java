package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An individual plan has its nine elements, consent and a coordinator, and is in force. All dates are in Europe/Oslo.
 *
 * @param number of the version now in force, from 1
 * @param revisionOn when it is looked through again
 */
public record PlanActivatedV1(
        UUID caseId,
        UUID planId,
        int number,
        LocalDate activatedOn,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate revisionOn)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
