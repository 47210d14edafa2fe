package no.samtak.law.calendar;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The Norwegian working-day calendar. A working day is any day but a Saturday, a Sunday or a public holiday
 * (domstolloven § 149). Every date is a date in Europe/Oslo.
 */
public final class NorwegianCalendar {

    /** The zone in which every legal date is counted. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private NorwegianCalendar() {}

    /** The date on a wall calendar in Norway at this instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(OSLO).toLocalDate();
    }

    /** The instant at which clocks in Norway show this time; in the lost hour of spring, one hour later. */
    public static Instant instantOf(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(OSLO).toInstant();
    }

    public static boolean isWorkingDay(LocalDate date) {
        return nonWorkingReason(date).isEmpty();
    }

    /** Why a deadline steps over this day; empty on a working day. Two holidays on one day are both named. */
    public static Optional<NonWorkingDay> nonWorkingReason(LocalDate date) {
        String holidays = Arrays.stream(PublicHoliday.values())
                .filter(holiday -> holiday.fallsOn(date))
                .map(PublicHoliday::norwegianName)
                .collect(joining(" og "));
        if (!holidays.isEmpty()) {
            return Optional.of(new NonWorkingDay(date, holidays));
        }
        DayOfWeek weekday = date.getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY) {
            return Optional.of(new NonWorkingDay(date, "lørdag"));
        }
        if (weekday == DayOfWeek.SUNDAY) {
            return Optional.of(new NonWorkingDay(date, "søndag"));
        }
        return Optional.empty();
    }

    /** The nearest working day strictly before this date. */
    public static LocalDate previousWorkingDay(LocalDate date) {
        return onOrBefore(date.minusDays(1));
    }

    /** The nearest working day strictly after this date. */
    public static LocalDate nextWorkingDay(LocalDate date) {
        return onOrAfter(date.plusDays(1));
    }

    /** This date if it is a working day, else the nearest working day before it. */
    public static LocalDate onOrBefore(LocalDate date) {
        LocalDate candidate = date;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /** This date if it is a working day, else the nearest working day after it. */
    public static LocalDate onOrAfter(LocalDate date) {
        LocalDate candidate = date;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The non-working days from the first date to the last, both included, in order. */
    public static List<NonWorkingDay> nonWorkingDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(date -> nonWorkingReason(date).stream())
                .toList();
    }
}
