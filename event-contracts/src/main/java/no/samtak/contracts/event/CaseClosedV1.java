package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case is over, quietly: nothing that waits to be sent may leave, and nothing is sent because of it.
 *
 * @param on in Europe/Oslo
 * @param why code: {@code DEATH}, {@code PREGNANCY_ENDED} or {@code TAKEN_OVER}
 */
public record CaseClosedV1(UUID caseId, LocalDate on, String why) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
