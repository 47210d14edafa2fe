package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L02 to whoever reported the need: received and still being dealt with, and nothing more.
 *
 * @param senderReference the sender's own reference, so that they can find their report
 */
public record StatusToSender(
        @Nullable LocalDate receivedOn, @Nullable String senderReference) implements LetterContents {

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(receivedOn, MandatoryContent.RECEIVED_ON);
        return missing.toList();
    }
}
