package no.samtak.contracts.event;

import java.util.UUID;

/**
 * A person has found that an appeal is to be considered.
 *
 * @param ground {@code IN_TIME}, {@code NOT_TO_BLAME} or {@code SPECIAL_GROUNDS}
 */
public record AppealAdmittedV1(UUID caseId, UUID appealId, String ground) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
