package no.samtak.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import no.bekk.bekkopen.date.NorwegianDateUtil;
import org.junit.jupiter.api.Test;

class NorwegianCalendarTest {

    @Test
    void everyDayFrom2026To2040AgreesWithTheCalendarOfNocommons() {
        assertThat(daysOf(2026, 2040))
                .allSatisfy(date -> assertThat(NorwegianCalendar.isWorkingDay(date))
                        .isEqualTo(NorwegianDateUtil.isWorkingDay(
                                Date.from(NorwegianCalendar.instantOf(date, LocalTime.NOON)))));
    }

    @Test
    void theHolidaysOf2027AreTheOnesTheStatutesName() {
        assertThat(daysOf(2027, 2027)
                        .flatMap(date -> NorwegianCalendar.nonWorkingReason(date).stream())
                        .filter(day -> !List.of("lørdag", "søndag").contains(day.name())))
                .containsExactly(
                        new NonWorkingDay(LocalDate.of(2027, 1, 1), "nyttårsdag"),
                        new NonWorkingDay(LocalDate.of(2027, 3, 25), "skjærtorsdag"),
                        new NonWorkingDay(LocalDate.of(2027, 3, 26), "langfredag"),
                        new NonWorkingDay(LocalDate.of(2027, 3, 28), "1. påskedag"),
                        new NonWorkingDay(LocalDate.of(2027, 3, 29), "2. påskedag"),
                        new NonWorkingDay(LocalDate.of(2027, 5, 1), "1. mai"),
                        new NonWorkingDay(LocalDate.of(2027, 5, 6), "Kristi himmelfartsdag"),
                        new NonWorkingDay(LocalDate.of(2027, 5, 16), "1. pinsedag"),
                        new NonWorkingDay(LocalDate.of(2027, 5, 17), "17. mai og 2. pinsedag"),
                        new NonWorkingDay(LocalDate.of(2027, 12, 25), "1. juledag"),
                        new NonWorkingDay(LocalDate.of(2027, 12, 26), "2. juledag"));
    }

    @Test
    void christmasEveAndNewYearsEveAreWorkingDaysOnAWeekday() {
        assertThat(NorwegianCalendar.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(NorwegianCalendar.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
    }

    @Test
    void easterEveIsOnlyASaturday() {
        assertThat(NorwegianCalendar.nonWorkingReason(LocalDate.of(2027, 3, 27)))
                .map(NonWorkingDay::name)
                .contains("lørdag");
    }

    @Test
    void theDaysAroundALongEasterAreFoundInBothDirections() {
        LocalDate lastBefore = LocalDate.of(2027, 3, 24);
        LocalDate firstAfter = LocalDate.of(2027, 3, 30);
        assertThat(lastBefore.plusDays(1).datesUntil(firstAfter)).allSatisfy(inside -> {
            assertThat(NorwegianCalendar.onOrBefore(inside)).isEqualTo(lastBefore);
            assertThat(NorwegianCalendar.onOrAfter(inside)).isEqualTo(firstAfter);
        });
        assertThat(NorwegianCalendar.previousWorkingDay(firstAfter)).isEqualTo(lastBefore);
        assertThat(NorwegianCalendar.nextWorkingDay(lastBefore)).isEqualTo(firstAfter);
    }

    @Test
    void aWorkingDayIsItsOwnNearestWorkingDay() {
        LocalDate wednesday = LocalDate.of(2027, 2, 10);
        assertThat(NorwegianCalendar.onOrBefore(wednesday)).isEqualTo(wednesday);
        assertThat(NorwegianCalendar.onOrAfter(wednesday)).isEqualTo(wednesday);
    }

    @Test
    void aLocalTimeKeepsItsHourThroughBothClockChanges() {
        LocalTime seven = LocalTime.of(7, 0);
        assertThat(NorwegianCalendar.instantOf(LocalDate.of(2027, 3, 27), seven))
                .isEqualTo("2027-03-27T06:00:00Z");
        assertThat(NorwegianCalendar.instantOf(LocalDate.of(2027, 3, 28), seven))
                .isEqualTo("2027-03-28T05:00:00Z");
        assertThat(NorwegianCalendar.instantOf(LocalDate.of(2027, 10, 30), seven))
                .isEqualTo("2027-10-30T05:00:00Z");
        assertThat(NorwegianCalendar.instantOf(LocalDate.of(2027, 10, 31), seven))
                .isEqualTo("2027-10-31T06:00:00Z");
    }

    @Test
    void theDateChangesAtMidnightInNorwayInWinterAndInSummer() {
        assertThat(NorwegianCalendar.dateOf(Instant.parse("2027-01-31T22:59:59Z")))
                .isEqualTo("2027-01-31");
        assertThat(NorwegianCalendar.dateOf(Instant.parse("2027-01-31T23:00:00Z")))
                .isEqualTo("2027-02-01");
        assertThat(NorwegianCalendar.dateOf(Instant.parse("2027-07-31T21:59:59Z")))
                .isEqualTo("2027-07-31");
        assertThat(NorwegianCalendar.dateOf(Instant.parse("2027-07-31T22:00:00Z")))
                .isEqualTo("2027-08-01");
    }

    private static Stream<LocalDate> daysOf(int firstYear, int lastYear) {
        return LocalDate.of(firstYear, 1, 1).datesUntil(LocalDate.of(lastYear + 1, 1, 1));
    }
}
