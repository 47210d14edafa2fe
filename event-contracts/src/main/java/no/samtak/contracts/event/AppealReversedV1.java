package no.samtak.contracts.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The municipality gives the appeal right and has changed its decision.
 *
 * @param decisionId the new decision; null where a granted right is to be fulfilled
 */
public record AppealReversedV1(
        UUID caseId, UUID appealId, @Nullable UUID decisionId) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
