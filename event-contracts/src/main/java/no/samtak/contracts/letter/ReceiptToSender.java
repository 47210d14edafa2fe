package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L01 to whoever reported the need: that it was received, and nothing more.
 *
 * @param senderReference the sender's own reference, so that they can find their report
 */
public record ReceiptToSender(
        @Nullable LocalDate receivedOn, @Nullable String senderReference) implements LetterContents {

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(receivedOn, MandatoryContent.RECEIVED_ON);
        return missing.toList();
    }
}
