package no.samtak.contracts.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whose consent the law asks for has given it: what needs it may begin.
 *
 * @param purpose {@code COORDINATOR}, {@code PLAN} or {@code SHARING}
 * @param from the day of the last consent, in Europe/Oslo
 * @param until the day a child turns 16 and decides alone: from then on this consent opens nothing new; null when the
 *     person gave it themselves
 */
public record ConsentCompletedV1(
        UUID caseId,
        String purpose,
        LocalDate from,
        @Nullable LocalDate until) implements Event {

    @Override
    public UUID subject() {
        return caseId;
    }
}
