package no.samtak.referral.person.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person can be talked with and written to.
 *
 * @param interpreter language of an interpreter, BCP 47; null for none
 * @param reserved against digital contact (Kontakt- og reservasjonsregisteret): letters go on paper
 */
public record ContactNeeds(@Nullable String interpreter, Set<Format> formats, boolean reserved) {

    /** In which form letters can be read. */
    public enum Format {
        LARGE_PRINT,
        BRAILLE,
        AUDIO,
        EASY_TO_READ,
        SIGN_LANGUAGE
    }

    public ContactNeeds {
        formats = Set.copyOf(formats);
    }

    /** Nobody has said that they need anything. */
    public static ContactNeeds none() {
        return new ContactNeeds(null, Set.of(), false);
    }
}
