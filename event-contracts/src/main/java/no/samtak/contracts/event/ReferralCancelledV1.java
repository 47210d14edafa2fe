package no.samtak.contracts.event;

import java.util.UUID;

/**
 * The sender has taken its message back.
 *
 * @param why code; {@code WRONG_PERSON} means that nothing of it may be shown to anybody any more
 */
public record ReferralCancelledV1(UUID caseId, UUID referralId, String why) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
