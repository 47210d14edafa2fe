package no.samtak.notification.letter.domain;

import java.time.Instant;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;

/** What a person may do with a letter. */
public final class ByHandRules {

    private ByHandRules() {}

    /** The answer. */
    public enum Verdict {
        ALLOWED,
        /** It is not where that can be done. */
        NOT_NOW,
        /** No channel may carry it. */
        ONLY_BY_HAND,
        /** It would have left before it was made, or has not left yet. */
        NOT_THEN
    }

    /** Whether a person may let it go by a channel. Its owner has the last word all the same. */
    public static Verdict mayBeLetGo(Letter letter) {
        return switch (letter.state()) {
            case PREPARED, HELD ->
                letter.releaseRule() == ReleaseRule.BY_HAND_ONLY ? Verdict.ONLY_BY_HAND : Verdict.ALLOWED;
            case ORDERED, RELEASED, DISPATCHED, PROVEN, VOID, FAILED -> Verdict.NOT_NOW;
        };
    }

    /**
     * Whether it may be recorded that a person brought or posted it. What a channel may be carrying is not brought too.
     *
     * @param at when they say that it left
     * @param now legal time
     */
    public static Verdict mayBeBrought(Letter letter, Instant at, Instant now) {
        if (letter.preparedAt() == null
                || letter.state().after(LetterEvent.BROUGHT).isEmpty()) {
            return Verdict.NOT_NOW;
        }
        return at.isAfter(now) || at.isBefore(letter.preparedAt()) ? Verdict.NOT_THEN : Verdict.ALLOWED;
    }
}
