package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A running case came over from another system. No letter, no alarm, no deadline before a person has confirmed it.
 *
 * @param receivedOn the date on which it was received there, Europe/Oslo
 */
public record CaseTakenOverV1(UUID caseId, UUID personId, LocalDate receivedOn) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
