package no.samtak.contracts.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The coordinating unit as its letters present it, in the letter's language.
 *
 * @param addressLines postal and visiting address, one line each, postal code and town included
 * @param openingHours as people read it, for example {@code 08.00–15.00}
 */
public record UnitBlock(
        @Nullable String municipalityName,
        @Nullable String unitName,
        @Nullable String phone,
        @Nullable String email,
        List<String> addressLines,
        @Nullable String openingHours) {

    public UnitBlock {
        addressLines = List.copyOf(addressLines);
    }

    boolean canBeReached() {
        return (phone != null && !phone.isBlank()) || (email != null && !email.isBlank());
    }
}
