package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L10: the municipality considers changing or ending what it has granted, and asks first (fvl. § 16).
 *
 * @param what what would become different, in whole sentences
 * @param reasons why
 * @param facts what the municipality builds on, so that it can be corrected
 * @param commentsBy the last day to answer; a reasonable time away
 */
public record AdvanceNotice(
        @Nullable Scheme scheme,
        @Nullable Change change,
        @Nullable String what,
        @Nullable String reasons,
        @Nullable String facts,
        @Nullable LocalDate commentsBy)
        implements LetterContents {

    /** Whether something is left of the scheme. */
    public enum Change {
        CHANGED,
        ENDED
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(scheme, MandatoryContent.SCHEME);
        missing.unless(change != null && what != null && !what.isBlank(), MandatoryContent.CHANGE);
        missing.unlessText(reasons, MandatoryContent.CHANGE_REASONS);
        missing.unlessText(facts, MandatoryContent.FACTS);
        missing.unlessPresent(commentsBy, MandatoryContent.COMMENTS_BY);
        return missing.toList();
    }

    /** Without what is free text. */
    @Override
    public String toString() {
        return "AdvanceNotice[%s, %s, %s]".formatted(scheme, change, commentsBy);
    }
}
