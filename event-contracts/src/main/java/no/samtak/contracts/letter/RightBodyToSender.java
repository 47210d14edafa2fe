package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L04 to whoever reported the need: which body is the right one, and whether they have to do anything.
 *
 * @param senderReference the sender's own reference, so that they can find their report
 * @param rightBody withheld where it would tell where a protected household lives
 * @param sentOn the day we sent the report on; null when the sender has to do it
 */
public record RightBodyToSender(
        @Nullable LocalDate receivedOn,
        @Nullable String senderReference,
        @Nullable String rightBody,
        @Nullable LocalDate sentOn)
        implements LetterContents {

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(receivedOn, MandatoryContent.RECEIVED_ON);
        missing.unlessText(rightBody, MandatoryContent.RIGHT_BODY);
        return missing.toList();
    }

    /** Without the body's name. */
    @Override
    public String toString() {
        return "RightBodyToSender[%s, %s]".formatted(receivedOn, sentOn);
    }
}
