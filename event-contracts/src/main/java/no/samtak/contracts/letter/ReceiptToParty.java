package no.samtak.contracts.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * L01 to the person, the family or whoever acts for them.
 *
 * @param schemes what an application asks for; empty for a report of need
 * @param reportedBy the sender's name, only after a person has released it
 * @param expectedOn the day by which the municipality expects to have answered
 */
public record ReceiptToParty(
        @Nullable LocalDate receivedOn,
        @Nullable ReceivedMatter matter,
        List<Scheme> schemes,
        @Nullable String reportedBy,
        @Nullable LocalDate expectedOn)
        implements LetterContents {

    public ReceiptToParty {
        schemes = List.copyOf(schemes);
    }

    @Override
    public List<MandatoryContent> missing() {
        var missing = new Missing();
        missing.unlessPresent(receivedOn, MandatoryContent.RECEIVED_ON);
        missing.unlessPresent(matter, MandatoryContent.RECEIVED_MATTER);
        missing.unless(matter != ReceivedMatter.APPLICATION || !schemes.isEmpty(), MandatoryContent.SCHEME);
        missing.unlessPresent(expectedOn, MandatoryContent.EXPECTED_ON);
        return missing.toList();
    }

    /** Without the sender's name. */
    @Override
    public String toString() {
        return "ReceiptToParty[%s, %s]".formatted(receivedOn, matter);
    }
}
