package no.samtak.contracts.event;

import java.util.UUID;

/**
 * A case that should never have been: it was about the wrong person. Whoever keeps anything of it shows it to nobody.
 */
public record CaseHiddenV1(UUID caseId) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
