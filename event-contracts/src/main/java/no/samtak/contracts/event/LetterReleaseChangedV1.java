package no.samtak.contracts.event;

import java.util.List;
import java.util.UUID;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;

/**
 * Somebody else than before may let a letter go that has not left: something has come to light, or is settled.
 *
 * @param because codes for why a person must, such as {@code WORRY_FOR_SAFETY}; empty when nothing speaks against it
 *     leaving by itself
 */
public record LetterReleaseChangedV1(UUID caseId, UUID letterOrderId, ReleaseRule releaseRule, List<String> because)
        implements Event {

    public LetterReleaseChangedV1 {
        because = List.copyOf(because);
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
