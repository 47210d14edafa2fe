package no.samtak.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter did not arrive, whatever proof there was that it had left. What it was for is owed again.
 *
 * @param status what the channel said, in the words of SvarUt, such as {@code IKKE_LEVERT}
 * @param at legal time at which that was known
 */
public record LetterCameBackV1(
        UUID caseId, UUID letterOrderId, UUID letterId, String letterKind, String status, Instant at) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
