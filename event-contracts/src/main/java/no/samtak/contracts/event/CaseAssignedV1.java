package no.samtak.contracts.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case has got its case worker, or has been laid back.
 *
 * @param staffId the case worker as their token names them; null when nobody has it
 */
public record CaseAssignedV1(UUID caseId, @Nullable String staffId) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
