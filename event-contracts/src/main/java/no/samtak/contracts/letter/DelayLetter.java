package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L02, the one-month letter (fvl. § 11 a). It never changes the received date and never restarts the month.
 *
 * @param reason why the matter cannot be handled earlier, in whole sentences
 * @param reasonGivenBy whose reason it is
 * @param expectedOn when an answer can be expected
 */
public record DelayLetter(
        @Nullable LocalDate receivedOn,
        @Nullable ReceivedMatter matter,
        @Nullable String reason,
        @Nullable ReasonGivenBy reasonGivenBy,
        @Nullable LocalDate expectedOn)
        implements LetterContents {

    /** Whose reason it is; the letter is open about a standing one. */
    public enum ReasonGivenBy {
        /** Written for this case. */
        CASE_WORKER,
        /** The municipality's standing sentence, used because nobody wrote one. */
        MUNICIPALITY
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(receivedOn, MandatoryContent.RECEIVED_ON);
        missing.unlessPresent(matter, MandatoryContent.RECEIVED_MATTER);
        missing.unless(reason != null && !reason.isBlank() && reasonGivenBy != null, MandatoryContent.DELAY_REASON);
        missing.unlessPresent(expectedOn, MandatoryContent.EXPECTED_ON);
        return missing.toList();
    }

    /** Without the reason, which is free text. */
    @Override
    public String toString() {
        return "DelayLetter[%s, %s]".formatted(receivedOn, expectedOn);
    }
}
