package no.samtak.law.deadline;

import java.time.LocalDate;
import no.samtak.law.calendar.NonWorkingDay;

/** Whether a date that a case worker wants to promise is one on which anybody is at work. */
public sealed interface PromisedDate {

    /** The date can be promised. */
    record OnWorkingDay(LocalDate date) implements PromisedDate {}

    /**
     * Nobody is at work on the date.
     *
     * @param nearestEarlier the working day to propose instead
     * @param nearestLater the next one, for who cannot make it earlier
     */
    record OnNonWorkingDay(NonWorkingDay date, LocalDate nearestEarlier, LocalDate nearestLater)
            implements PromisedDate {}
}
