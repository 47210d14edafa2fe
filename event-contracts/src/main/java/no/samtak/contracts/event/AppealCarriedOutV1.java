package no.samtak.contracts.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The municipality has carried out what the County Governor settled.
 *
 * @param decisionId the decision that does; null where none is needed
 */
public record AppealCarriedOutV1(
        UUID caseId, UUID appealId, @Nullable UUID decisionId) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
