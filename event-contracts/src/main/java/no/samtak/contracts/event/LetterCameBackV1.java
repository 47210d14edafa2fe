package no.samtak.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter did not arrive, or no channel will take it. It may have been told dispatched before: what it was for is owed
 * again.
 *
 * @param channel how it was to leave, such as {@code SVARUT}
 * @param reason the channel's own code, such as {@code IKKE_LEVERT}
 * @param cameBackAt legal time at which it was learnt
 */
public record LetterCameBackV1(
        UUID caseId,
        UUID letterOrderId,
        UUID letterId,
        String letterKind,
        String channel,
        String reason,
        Instant cameBackAt)
        implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
