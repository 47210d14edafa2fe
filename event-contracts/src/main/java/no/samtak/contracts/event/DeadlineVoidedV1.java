package no.samtak.contracts.event;

import java.util.UUID;

/**
 * The deadline no longer binds anyone. The watch ends and nothing more is released for it.
 *
 * @param reason a code for why, such as {@code DECIDED} or {@code WITHDRAWN}
 */
public record DeadlineVoidedV1(UUID caseId, UUID deadlineId, String reason) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
