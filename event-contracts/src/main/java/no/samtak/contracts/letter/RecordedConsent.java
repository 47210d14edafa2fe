package no.samtak.contracts.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether consent is there. A letter never says who has not answered: that is for staff only.
 *
 * @param recordedOn the day it was complete; null while it is still needed
 */
public record RecordedConsent(@Nullable LocalDate recordedOn) {

    /** Consent that has still to be given. */
    public static RecordedConsent stillNeeded() {
        return new RecordedConsent(null);
    }
}
