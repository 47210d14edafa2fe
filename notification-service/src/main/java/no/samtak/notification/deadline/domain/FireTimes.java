package no.samtak.notification.deadline.domain;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.law.calendar.NorwegianCalendar;

/**
 * All that a deadline asks for, in order: each warning, the first attempt on send-by day, the release hour where a letter
 * answers it, the day's end. How many of them have been taken is the deadline's progress, so that a service that was down goes on where it
 * stopped, however late, and nothing is taken twice.
 *
 * <p>Hours are wall-clock times in Europe/Oslo. An hour that a spring night leaves out comes one hour later, an hour that
 * an autumn night has twice comes once, the first time.
 */
public final class FireTimes {

    private final List<FireTime> inOrder;

    private FireTimes(List<FireTime> inOrder) {
        this.inOrder = inOrder;
    }

    public static FireTimes of(DeadlineDates dates, AnsweredBy answer, DeadlineHours hours) {
        List<FireTime> times = new ArrayList<>();
        dates.warnings().stream()
                .map(day -> new FireTime(
                        NorwegianCalendar.instantOf(day, hours.warning()), day, DeadlineEvent.WARNING_CAME))
                .forEach(times::add);
        var sendBy = dates.sendBy();
        times.add(new FireTime(
                NorwegianCalendar.instantOf(sendBy, hours.firstAttempt()), sendBy, DeadlineEvent.SEND_BY_CAME));
        if (answer == AnsweredBy.LETTER) {
            times.add(new FireTime(
                    NorwegianCalendar.instantOf(sendBy, hours.release()), sendBy, DeadlineEvent.RELEASE_HOUR_CAME));
        }
        times.add(new FireTime(
                NorwegianCalendar.instantOf(sendBy.plusDays(1), LocalTime.MIDNIGHT), sendBy, DeadlineEvent.DAY_PASSED));
        return new FireTimes(List.copyOf(times));
    }

    /** What comes after so many steps; empty when all have been taken. */
    public Optional<FireTime> after(int stepsTaken) {
        return stepsTaken < inOrder.size() ? Optional.of(inOrder.get(stepsTaken)) : Optional.empty();
    }

    /** Whether, after so many steps, the letters of the deadline are wanted. */
    public boolean lettersAreWanted(int stepsTaken) {
        return inOrder.stream().limit(stepsTaken).anyMatch(time -> time.event() == DeadlineEvent.RELEASE_HOUR_CAME);
    }

    public List<FireTime> all() {
        return inOrder;
    }
}
