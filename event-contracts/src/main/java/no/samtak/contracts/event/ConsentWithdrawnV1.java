package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who had consented does so no longer. Nothing new may begin on it.
 *
 * @param personId who withdrew
 * @param purpose {@code COORDINATOR}, {@code PLAN} or {@code SHARING}
 * @param on in Europe/Oslo
 * @param missing whose consent is needed and not there
 */
public record ConsentWithdrawnV1(
        UUID caseId, UUID consentId, UUID personId, String purpose, LocalDate on, List<UUID> missing) implements Event {

    public ConsentWithdrawnV1 {
        missing = List.copyOf(missing);
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
