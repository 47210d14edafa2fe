package no.samtak.referral.person.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@link PersonNumbers} makes of the text where a number should stand. None of the answers is a reason to turn a
 * report away: a lost report is a month that was never started.
 */
public sealed interface NumberAnswer {

    /**
     * The text is a number of a known kind.
     *
     * @param birthDate what the digits say, or null where they say nothing. A register or a parent knows better: some
     *     D-numbers were issued under another day than the day of birth.
     */
    record Recognised(PersonNumber number, @Nullable LocalDate birthDate) implements NumberAnswer {

        /** Without the date of birth: what is printed may end up in a log. */
        @Override
        public String toString() {
            return "Recognised[" + number + "]";
        }
    }

    /** There is text, but it is nobody's number. The text itself is not kept. */
    record Mistyped(MistypedReason reason) implements NumberAnswer {}

    /** There is no text. */
    record Absent() implements NumberAnswer {}
}
