package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L04 to the right body: what it gets from us, and why.
 *
 * @param reason why we take it for theirs, in whole sentences
 * @param sent what goes with the letter, one line each
 * @param wanted what we have asked the person or the family to send to them and by when, if anything
 */
public record MatterHandedOver(
        @Nullable LocalDate receivedOn,
        @Nullable ReceivedMatter matter,
        @Nullable String reason,
        List<String> sent,
        @Nullable WantedItems wanted)
        implements LetterContents {

    public MatterHandedOver {
        sent = List.copyOf(sent);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(receivedOn, MandatoryContent.RECEIVED_ON);
        missing.unlessPresent(matter, MandatoryContent.RECEIVED_MATTER);
        missing.unlessText(reason, MandatoryContent.RIGHT_BODY_REASON);
        missing.unless(!sent.isEmpty(), MandatoryContent.SENT_ITEMS);
        missing.unless(wanted == null || wanted.isComplete(), MandatoryContent.WANTED_BY);
        return missing.toList();
    }

    /** Without what is free text. */
    @Override
    public String toString() {
        return "MatterHandedOver[%s, %s]".formatted(matter, receivedOn);
    }
}
