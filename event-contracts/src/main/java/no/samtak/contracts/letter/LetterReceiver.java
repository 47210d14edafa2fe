package no.samtak.contracts.letter;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the letter, and in what capacity.
 *
 * @param addressLines street, box or farm; without postal code and town
 * @param digitalAddress for the channel only; never printed
 */
public record LetterReceiver(
        Kind kind,
        ReceiverRole role,
        @Nullable String name,
        List<String> addressLines,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable DigitalAddress digitalAddress) {

    /** Whether the channel looks for a person or an organisation. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    public LetterReceiver {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(role);
        addressLines = List.copyOf(addressLines);
    }

    /** Postal code and town are enough: some rural addresses have no line. */
    boolean hasPostalAddress() {
        return postalCode != null && !postalCode.isBlank() && town != null && !town.isBlank();
    }

    /** The role only: name and address are identity. */
    @Override
    public String toString() {
        return "LetterReceiver[%s]".formatted(role);
    }
}
