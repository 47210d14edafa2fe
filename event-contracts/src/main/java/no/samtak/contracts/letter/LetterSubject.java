package no.samtak.contracts.letter;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom the case is about, as the receiver is to read it.
 *
 * @param name as one would say it aloud in the family; null for an expected child
 */
public record LetterSubject(Kind kind, @Nullable String name) {

    /** An expected child has no name and no number. */
    public enum Kind {
        PERSON,
        EXPECTED_CHILD
    }

    public LetterSubject {
        Objects.requireNonNull(kind);
    }

    boolean isIdentified() {
        return kind == Kind.EXPECTED_CHILD || (name != null && !name.isBlank());
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "LetterSubject[%s]".formatted(kind);
    }
}
