package no.samtak.notification.letter.render;

import java.util.Arrays;
import java.util.Optional;

/** A part of a letter that a municipality may word itself. Everything else is mandatory and stays as it is. */
enum LetterBlock {
    /** Opens the letter, below the heading. */
    GREETING("greeting", 300),
    /** Stands under how to reach the unit, which is printed all the same. */
    CONTACT("contact", 300),
    /** Stands above the names, instead of {@code Vennlig hilsen}. */
    CLOSING("closing", 120),
    /** Follows a standing reason for a delay, instead of the sentence that says it is one. */
    STANDING_REASON("standingReason", 400);

    private final String key;
    private final int longest;

    LetterBlock(String key, int longest) {
        this.key = key;
        this.longest = longest;
    }

    String key() {
        return key;
    }

    /** How many characters there is room for, so that an ordinary letter stays on the pages it has. */
    int longest() {
        return longest;
    }

    static Optional<LetterBlock> withKey(String key) {
        return Arrays.stream(values()).filter(block -> block.key.equals(key)).findFirst();
    }
}
