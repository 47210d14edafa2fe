package no.samtak.contracts.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An immutable letter order is ready to be fetched from the service that wrote it.
 *
 * @param letterKind catalogue number, such as {@code L02}
 * @param deadlineId the deadline this letter answers; null for a letter that is released as soon as it is prepared
 * @param releaseRule who may let it go: see {@link ReleaseRule}
 * @param replaces an earlier order that this one takes the place of, if any
 */
public record LetterOrderedV1(
        UUID caseId,
        UUID letterOrderId,
        String letterKind,
        @Nullable UUID deadlineId,
        ReleaseRule releaseRule,
        @Nullable UUID replaces)
        implements Event {

    /** What lets a prepared letter leave. */
    public enum ReleaseRule {
        /** The owner is asked; if it stays silent past the municipality's hour on the last day, the letter leaves. */
        OWNER_OR_SILENCE,
        /** The owner is asked; its silence becomes an alarm, never a letter. */
        OWNER_ONLY,
        /** Only a named person lets it go; the day itself raises an alarm and nothing leaves. */
        PERSON_ONLY,
        /** Never by a channel: a person brings it, or posts it, and says so. */
        BY_HAND_ONLY
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
