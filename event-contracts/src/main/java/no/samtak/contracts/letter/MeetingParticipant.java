package no.samtak.contracts.letter;

import org.jspecify.annotations.Nullable;

/**
 * Somebody around the table.
 *
 * @param capacity why they are there, for example {@code fysioterapeut} or {@code mor}
 */
public record MeetingParticipant(
        @Nullable String name, @Nullable String capacity) {

    boolean isNamed() {
        return name != null && !name.isBlank();
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "MeetingParticipant[]";
    }
}
