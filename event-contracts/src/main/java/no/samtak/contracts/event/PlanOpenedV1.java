package no.samtak.contracts.event;

import java.util.UUID;

/**
 * A granted individual plan is open as a draft.
 *
 * @param personId the person the plan is for
 */
public record PlanOpenedV1(UUID caseId, UUID planId, UUID personId) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
