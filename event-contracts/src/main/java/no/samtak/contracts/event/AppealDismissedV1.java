package no.samtak.contracts.event;

import java.util.UUID;

/**
 * A person has found that an appeal cannot be considered.
 *
 * @param ground such as {@code TOO_LATE}
 */
public record AppealDismissedV1(UUID caseId, UUID appealId, String ground) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
