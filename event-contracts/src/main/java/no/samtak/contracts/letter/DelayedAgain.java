package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L03: the date that a delay letter promised will be missed (new fvl. § 17 third paragraph, kept already now). The month
 * has not begun anew.
 *
 * @param reason why it takes longer than was said, in whole sentences
 * @param promisedOn the date the last letter gave
 * @param expectedOn when an answer can be expected now
 * @param earlierLetters dates of the delay letters so far, oldest first
 * @param complaintBody to whom one can complain of the time it takes, for example {@code Statsforvalteren i Vestland}
 */
public record DelayedAgain(
        @Nullable LocalDate receivedOn,
        @Nullable ReceivedMatter matter,
        @Nullable String reason,
        DelayLetter.@Nullable ReasonGivenBy reasonGivenBy,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate expectedOn,
        List<LocalDate> earlierLetters,
        @Nullable String complaintBody)
        implements LetterContents {

    public DelayedAgain {
        earlierLetters = List.copyOf(earlierLetters);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(receivedOn, MandatoryContent.RECEIVED_ON);
        missing.unlessPresent(matter, MandatoryContent.RECEIVED_MATTER);
        missing.unless(reason != null && !reason.isBlank() && reasonGivenBy != null, MandatoryContent.DELAY_REASON);
        missing.unlessPresent(promisedOn, MandatoryContent.PROMISED_ON);
        missing.unlessPresent(expectedOn, MandatoryContent.EXPECTED_ON);
        missing.unless(!earlierLetters.isEmpty(), MandatoryContent.EARLIER_LETTERS);
        missing.unlessText(complaintBody, MandatoryContent.COMPLAINT_BODY);
        return missing.toList();
    }

    /** Without the reason, which is free text. */
    @Override
    public String toString() {
        return "DelayedAgain[%s, %s]".formatted(receivedOn, expectedOn);
    }
}
