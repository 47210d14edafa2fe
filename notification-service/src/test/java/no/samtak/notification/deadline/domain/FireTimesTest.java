package no.samtak.notification.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FireTimesTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final DeadlineHours USUAL =
            new DeadlineHours(LocalTime.of(7, 0), LocalTime.of(6, 0), LocalTime.of(12, 0));

    @Test
    void onEveryDayOfSixYearsEveryStepComesAtItsHourAndNeverEarlier() {
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2032, 1, 1)))
                .allSatisfy(sendBy -> {
                    var dates = new DeadlineDates(sendBy.plusDays(2), sendBy, List.of(sendBy.minusDays(7)));

                    assertThat(FireTimes.of(dates, AnsweredBy.LETTER, USUAL).all())
                            .extracting(time -> time.at().atZone(OSLO).toLocalDateTime())
                            .containsExactly(
                                    sendBy.minusDays(7).atTime(7, 0),
                                    sendBy.atTime(6, 0),
                                    sendBy.atTime(12, 0),
                                    sendBy.plusDays(1).atStartOfDay());
                });
    }

    @ParameterizedTest
    @CsvSource({
        // Month end: received 31 January, the last day is Sunday 28 February.
        "2027-02-26, 2027-02-26T11:00:00Z, 2027-02-26T23:00:00Z",
        // The Thursday before Easter is a holiday, so Wednesday.
        "2027-03-24, 2027-03-24T11:00:00Z, 2027-03-24T23:00:00Z",
        // Around the night that loses an hour.
        "2027-03-27, 2027-03-27T11:00:00Z, 2027-03-27T23:00:00Z",
        "2027-03-29, 2027-03-29T10:00:00Z, 2027-03-29T22:00:00Z",
        // The clock-change days themselves: 23 and 25 hours long.
        "2027-03-28, 2027-03-28T10:00:00Z, 2027-03-28T22:00:00Z",
        "2027-10-31, 2027-10-31T11:00:00Z, 2027-10-31T23:00:00Z"
    })
    void theReleaseHourAndTheDaysEndFollowTheClockOnTheWall(LocalDate sendBy, Instant release, Instant end) {
        FireTimes times = FireTimes.of(new DeadlineDates(sendBy, sendBy, List.of()), AnsweredBy.LETTER, USUAL);

        assertThat(times.all()).extracting(FireTime::at).endsWith(release, end);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28, 2027-03-28T01:30:00Z", "2027-10-31, 2027-10-31T00:30:00Z"})
    void anHourThatSpringLeavesOutOrAutumnHasTwiceComesOnce(LocalDate day, Instant once) {
        var nightHours = new DeadlineHours(LocalTime.of(7, 0), LocalTime.of(2, 30), LocalTime.of(12, 0));
        FireTimes times = FireTimes.of(new DeadlineDates(day, day, List.of()), AnsweredBy.LETTER, nightHours);

        assertThat(times.all())
                .filteredOn(time -> time.event() == DeadlineEvent.SEND_BY_CAME)
                .extracting(FireTime::at)
                .containsExactly(once);
    }

    @Test
    void stepsAreTakenOneByOneUntilNoneIsLeft() {
        var sendBy = LocalDate.of(2027, 2, 26);
        var warnings = List.of(sendBy.minusDays(3), sendBy.minusDays(7), sendBy.minusDays(7));
        FireTimes times = FireTimes.of(new DeadlineDates(sendBy, sendBy, warnings), AnsweredBy.LETTER, USUAL);

        assertThat(times.all())
                .extracting(FireTime::event)
                .containsExactly(
                        DeadlineEvent.WARNING_CAME,
                        DeadlineEvent.WARNING_CAME,
                        DeadlineEvent.SEND_BY_CAME,
                        DeadlineEvent.RELEASE_HOUR_CAME,
                        DeadlineEvent.DAY_PASSED);
        assertThat(times.all()).extracting(FireTime::at).isSorted();
        assertThat(times.after(4)).contains(times.all().getLast());
        assertThat(times.after(5)).isEmpty();
    }

    @Test
    void workHasTheWholeDayAndNoReleaseHour() {
        var sendBy = LocalDate.of(2027, 3, 15);
        FireTimes times =
                FireTimes.of(new DeadlineDates(sendBy, sendBy, List.of(sendBy.minusDays(7))), AnsweredBy.WORK, USUAL);

        assertThat(times.all())
                .extracting(FireTime::event)
                .containsExactly(DeadlineEvent.WARNING_CAME, DeadlineEvent.SEND_BY_CAME, DeadlineEvent.DAY_PASSED);
        assertThat(times.lettersAreWanted(3)).isFalse();
    }

    @Test
    void lettersAreWantedFromTheReleaseHourOn() {
        var sendBy = LocalDate.of(2027, 2, 26);
        FireTimes times = FireTimes.of(new DeadlineDates(sendBy, sendBy, List.of()), AnsweredBy.LETTER, USUAL);

        assertThat(times.lettersAreWanted(1)).isFalse();
        assertThat(times.lettersAreWanted(2)).isTrue();
        assertThat(times.lettersAreWanted(3)).isTrue();
    }
}
