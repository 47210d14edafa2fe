package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L04 to the person or the family: another body is the right one.
 *
 * @param rightBody which one; withheld where it would tell where a protected household lives
 * @param bodyPhone how to reach it, where we know
 * @param reason why it is the right one, in whole sentences
 * @param sentOn the day we sent the matter there; null when the receiver is only shown the way
 * @param sent what was sent, one line each; empty when nothing was
 * @param wanted what is still missing and by when, if anything
 */
public record MatterMovedOn(
        @Nullable LocalDate receivedOn,
        @Nullable ReceivedMatter matter,
        @Nullable String rightBody,
        @Nullable String bodyPhone,
        @Nullable String reason,
        @Nullable LocalDate sentOn,
        List<String> sent,
        @Nullable WantedItems wanted)
        implements LetterContents {

    public MatterMovedOn {
        sent = List.copyOf(sent);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(receivedOn, MandatoryContent.RECEIVED_ON);
        missing.unlessPresent(matter, MandatoryContent.RECEIVED_MATTER);
        missing.unlessText(rightBody, MandatoryContent.RIGHT_BODY);
        missing.unlessText(reason, MandatoryContent.RIGHT_BODY_REASON);
        missing.unless((sentOn == null) == sent.isEmpty(), MandatoryContent.SENT_ITEMS);
        missing.unless(wanted == null || wanted.isComplete(), MandatoryContent.WANTED_BY);
        return missing.toList();
    }

    /** Without what is free text. */
    @Override
    public String toString() {
        return "MatterMovedOn[%s, %s]".formatted(matter, sentOn);
    }
}
