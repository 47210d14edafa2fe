package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who may be told has changed, while consent to sharing stands. It states the whole, so the latest one is enough.
 *
 * @param closedTo codes of the receiving services with whom nothing may be shared; empty: none is shut out
 * @param on in Europe/Oslo
 */
public record SharingScopeChangedV1(UUID caseId, List<String> closedTo, LocalDate on) implements Event {

    public SharingScopeChangedV1 {
        closedTo = List.copyOf(closedTo);
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
