package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One person has consented. Whether that is enough says {@link ConsentCompletedV1}.
 *
 * @param personId who consented
 * @param purpose {@code COORDINATOR}, {@code PLAN} or {@code SHARING}
 * @param on in Europe/Oslo
 * @param missing whose consent is still needed; empty when nobody's is
 */
public record ConsentGivenV1(
        UUID caseId, UUID consentId, UUID personId, String purpose, LocalDate on, List<UUID> missing) implements Event {

    public ConsentGivenV1 {
        missing = List.copyOf(missing);
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
