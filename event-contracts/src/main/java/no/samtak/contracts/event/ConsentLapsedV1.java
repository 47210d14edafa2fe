package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A consent is no longer enough, though nobody has withdrawn it: somebody else has to be asked too, or instead. Nothing
 * new may begin on it; what has begun goes on.
 *
 * @param purpose {@code COORDINATOR}, {@code PLAN} or {@code SHARING}
 * @param on in Europe/Oslo
 * @param missing whose consent is needed and not there; empty where something else is
 */
public record ConsentLapsedV1(UUID caseId, String purpose, LocalDate on, List<UUID> missing) implements Event {

    public ConsentLapsedV1 {
        missing = List.copyOf(missing);
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
