package no.samtak.law.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality number or organisation number and the days it is valid.
 *
 * @param from the first day; null where it reaches further back than anyone will ask
 * @param to the last day, included; null while it is in use
 */
public record ValidNumber(
        String number, @Nullable LocalDate from, @Nullable LocalDate to) {

    public boolean isValidOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    boolean overlaps(ValidNumber other) {
        return startsNoLaterThanEndOf(other) && other.startsNoLaterThanEndOf(this);
    }

    private boolean startsNoLaterThanEndOf(ValidNumber other) {
        return from == null || other.to == null || !from.isAfter(other.to);
    }
}
