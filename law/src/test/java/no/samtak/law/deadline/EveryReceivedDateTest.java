package no.samtak.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.law.policy.DeadlinePolicy;
import no.samtak.law.policy.Policy;
import no.samtak.law.policy.SourcePolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every date of six years: a leap day, six Easters and twelve clock changes among them. */
class EveryReceivedDateTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);
    private static final Policy ANY = SourcePolicies.of("vefsn");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 10})
    void theMunicipalityIsNeverLate(int buffer) {
        Policy policy = withBuffer(buffer);
        assertThat(everyDate()).hasSize(2191).allSatisfy(receivedOn -> {
            MunicipalDeadline deadline = Deadlines.delayLetter(receivedOn, policy);
            assertThat(deadline.nominalDate()).isEqualTo(oneMonthAfter(receivedOn));
            assertThat(deadline.sendBy())
                    .isAfter(receivedOn)
                    .isBeforeOrEqualTo(deadline.nominalDate())
                    .matches(NorwegianCalendar::isWorkingDay, "is a working day");
            assertThat(workingDaysAfter(deadline.sendBy(), deadline.nominalDate()))
                    .isEqualTo(buffer);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void everyWarningComesOnAWorkingDayAfterReceiptAndBeforeSendBy(int buffer) {
        Policy policy = withBuffer(buffer);
        assertThat(everyDate()).allSatisfy(receivedOn -> {
            MunicipalDeadline deadline = Deadlines.delayLetter(receivedOn, policy);
            assertThat(deadline.warnings())
                    .isNotEmpty()
                    .isSorted()
                    .allSatisfy(warning -> assertThat(warning)
                            .isAfterOrEqualTo(receivedOn)
                            .isBefore(deadline.sendBy())
                            .matches(NorwegianCalendar::isWorkingDay, "is a working day"));
        });
    }

    @Test
    void withoutABufferEveryDayBetweenSendByAndNominalIsSteppedOverByName() {
        assertThat(everyDate()).allSatisfy(receivedOn -> {
            MunicipalDeadline deadline = Deadlines.delayLetter(receivedOn, withBuffer(0));
            assertThat(deadline.steppedOver())
                    .hasSize((int) ChronoUnit.DAYS.between(deadline.sendBy(), deadline.nominalDate()))
                    .allSatisfy(day -> assertThat(day.name()).isNotBlank());
        });
    }

    @Test
    void theCitizenNeverHasLessThanFourWeeksAndNeverEndsOnANonWorkingDay() {
        assertThat(everyDate()).allSatisfy(knownOn -> {
            CitizenDeadline deadline = Deadlines.appeal(knownOn);
            assertThat(deadline.nominalDate()).isEqualTo(knownOn.plusDays(28));
            assertThat(deadline.citizenDeadline())
                    .isAfterOrEqualTo(deadline.nominalDate())
                    .matches(NorwegianCalendar::isWorkingDay, "is a working day");
            assertThat(deadline.steppedOver())
                    .hasSize((int) ChronoUnit.DAYS.between(deadline.nominalDate(), deadline.citizenDeadline()));
        });
    }

    @Test
    void theCitizensLastSecondIsInTimeAndTheNextIsNot() {
        assertThat(everyDate()).allSatisfy(knownOn -> {
            CitizenDeadline deadline = Deadlines.appeal(knownOn);
            assertThat(deadline.isInTime(deadline.lastInstant())).isTrue();
            assertThat(deadline.isInTime(deadline.lastInstant().plusSeconds(1))).isFalse();
        });
    }

    @Test
    void anExpectedAnswerIsAlwaysAWorkingDayNoLaterThanThePolicysWeeks() {
        assertThat(everyDate())
                .allSatisfy(sentOn -> assertThat(Deadlines.expectedAnswer(sentOn, ANY))
                        .isAfter(sentOn)
                        .isBeforeOrEqualTo(sentOn.plusWeeks(4))
                        .matches(NorwegianCalendar::isWorkingDay, "is a working day"));
    }

    /** Case worker's dates as well as standing ones: whatever working day is promised, the watch over it is in order. */
    @Test
    void everyPromisedDateIsWatchedFromAWarningOnAWorkingDayUntilTheDayItself() {
        assertThat(everyDate())
                .allSatisfy(sentOn -> Stream.of(1, 5, 8, 31)
                        .map(days -> NorwegianCalendar.onOrAfter(sentOn.plusDays(days)))
                        .forEach(promisedOn -> {
                            MunicipalDeadline watched = Deadlines.promisedAnswer(sentOn, promisedOn, ANY);
                            assertThat(watched.sendBy()).isEqualTo(promisedOn);
                            assertThat(watched.warnings())
                                    .allSatisfy(warning -> assertThat(warning)
                                            .isAfterOrEqualTo(sentOn)
                                            .isBefore(promisedOn)
                                            .matches(NorwegianCalendar::isWorkingDay, "is a working day"));
                        }));
    }

    @Test
    void aDateThatNobodyWorksOnIsAnsweredWithTheNearestWorkingDayOnEachSide() {
        assertThat(everyDate()).allSatisfy(date -> {
            switch (Deadlines.promise(date)) {
                case PromisedDate.OnWorkingDay(LocalDate day) ->
                    assertThat(day).isEqualTo(date).matches(NorwegianCalendar::isWorkingDay);
                case PromisedDate.OnNonWorkingDay(var _, LocalDate earlier, LocalDate later) ->
                    assertThat(earlier.plusDays(1).datesUntil(later)).noneMatch(NorwegianCalendar::isWorkingDay);
            }
        });
    }

    @Test
    void whateverTheMinuteOfArrivalTheReceivedDateIsTheDateInNorway() {
        assertThat(everyDate()).allSatisfy(date -> {
            assertThat(Deadlines.receivedOn(NorwegianCalendar.instantOf(date, LocalTime.MIDNIGHT)))
                    .isEqualTo(date);
            assertThat(Deadlines.receivedOn(NorwegianCalendar.instantOf(date, LocalTime.of(23, 59, 59))))
                    .isEqualTo(date);
        });
    }

    private static Stream<LocalDate> everyDate() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    /** § 148 said a second time, by counting, so that the test does not repeat the code. */
    private static LocalDate oneMonthAfter(LocalDate date) {
        YearMonth next = YearMonth.from(date).plusMonths(1);
        return next.isValidDay(date.getDayOfMonth()) ? next.atDay(date.getDayOfMonth()) : next.atEndOfMonth();
    }

    private static long workingDaysAfter(LocalDate date, LocalDate last) {
        return date.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(NorwegianCalendar::isWorkingDay)
                .count();
    }

    private static Policy withBuffer(int workingDays) {
        DeadlinePolicy standard = ANY.deadlines();
        return new Policy(
                ANY.id(),
                ANY.version(),
                ANY.name(),
                ANY.municipalityNumbers(),
                ANY.organisationNumbers(),
                ANY.coordinatingUnit(),
                ANY.language(),
                ANY.decisionForm(),
                ANY.guidance(),
                ANY.childCoordinator(),
                ANY.secondaryCoordinator(),
                ANY.bti(),
                ANY.coordinatorNamedWithinDays(),
                ANY.fourEyes(),
                ANY.commentWeeks(),
                ANY.countyGovernor(),
                new DeadlinePolicy(
                        workingDays,
                        List.of(7),
                        standard.automaticRelease(),
                        standard.firstAttempts(),
                        standard.warningTime(),
                        standard.expectedAnswerWeeks()),
                ANY.texts());
    }
}
