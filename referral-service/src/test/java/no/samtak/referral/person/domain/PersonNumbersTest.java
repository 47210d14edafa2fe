package no.samtak.referral.person.domain;

import static java.util.stream.Collectors.toSet;
import static no.samtak.referral.person.domain.MistypedReason.BORN_IN_THE_FUTURE;
import static no.samtak.referral.person.domain.MistypedReason.CHECK_DIGITS;
import static no.samtak.referral.person.domain.MistypedReason.NOT_ONLY_DIGITS;
import static no.samtak.referral.person.domain.MistypedReason.NO_SUCH_DATE;
import static no.samtak.referral.person.domain.MistypedReason.SYNTHETIC_NOT_ACCEPTED;
import static no.samtak.referral.person.domain.MistypedReason.WRONG_LENGTH;
import static no.samtak.referral.person.domain.SyntheticPersons.nineDigits;
import static no.samtak.referral.person.domain.SyntheticPersons.tenor;
import static no.samtak.referral.person.domain.SyntheticPersons.withCheckDigits;
import static no.samtak.referral.person.domain.SyntheticPersons.withCheckDigitsFrom2032;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samtak.referral.person.domain.NumberAnswer.Absent;
import no.samtak.referral.person.domain.NumberAnswer.Mistyped;
import no.samtak.referral.person.domain.NumberAnswer.Recognised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
    private static final AcceptedNumbers TEST_POPULATION =
            new AcceptedNumbers(EnumSet.allOf(SyntheticSeries.class), NumberScheme.UNTIL_2031);
    private static final AcceptedNumbers TEST_POPULATION_FROM_2032 =
            new AcceptedNumbers(EnumSet.allOf(SyntheticSeries.class), NumberScheme.FROM_2032);
    private static final String CHILD =
            SyntheticIdentities.children().getFirst().number().digits();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t", "\u00A0", "-"})
    void noTextIsAnAbsentNumber(String raw) {
        assertThat(recognise(raw)).isEqualTo(new Absent());
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s ", "%s\n"})
    void spacesAroundANumberDoNotMatter(String around) {
        assertThat(recognise(around.formatted(CHILD))).isInstanceOf(Recognised.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u202F", "-", "\u2011", "–"})
    void aNumberMayBeWrittenInTwoGroups(String separator) {
        assertThat(recognise(CHILD.substring(0, 6) + separator + CHILD.substring(6)))
                .isEqualTo(recognise(CHILD));
    }

    @ParameterizedTest
    @CsvSource({"1234567890, WRONG_LENGTH", "123456789012, WRONG_LENGTH", "ukjent, NOT_ONLY_DIGITS"})
    void whatIsNotElevenDigitsIsMistyped(String raw, MistypedReason reason) {
        assertThat(recognise(raw)).isEqualTo(new Mistyped(reason));
    }

    @Test
    void digitsOfOtherScriptsAreNotDigits() {
        assertThat(recognise("١٢٣٤٥٦٧٨٩٠١")).isEqualTo(new Mistyped(NOT_ONLY_DIGITS));
        assertThat(recognise("１２３４５６７８９０１")).isEqualTo(new Mistyped(NOT_ONLY_DIGITS));
    }

    @Test
    void everyDayFrom1900ToTodayHasNumbersThatTellThatDay() {
        var lastDay = TODAY.plusDays(1);
        LocalDate.of(1900, 1, 1).datesUntil(lastDay).forEach(day -> {
            var digits = firstIssued(day);
            assertThat(recognise(digits)).isEqualTo(new Recognised(fnr(digits), day));
        });
    }

    @Test
    void everyDayAfterTodayIsInTheFuture() {
        TODAY.plusDays(1)
                .datesUntil(LocalDate.of(2040, 1, 1))
                .forEach(day -> assertThat(recognise(firstIssued(day))).isEqualTo(new Mistyped(BORN_IN_THE_FUTURE)));
    }

    @Test
    void aChildBornTodayHasANumber() {
        assertThat(recognise(firstIssued(TODAY))).isInstanceOf(Recognised.class);
    }

    @Test
    void everyDayThatDoesNotExistIsRefused() {
        for (var month = 1; month <= 12; month++) {
            for (var day = 0; day <= 40; day++) {
                var exists = day >= 1 && day <= LocalDate.of(2019, month, 1).lengthOfMonth();
                var digits = firstPossible(day, month + 80, 2019);
                assertThat(recognise(digits) instanceof Recognised)
                        .as("day %d of month %d", day, month)
                        .isEqualTo(exists);
            }
        }
    }

    @Test
    void february29IsRefusedOutsideLeapYears() {
        assertThat(recognise(firstPossible(29, 82, 2019))).isEqualTo(new Mistyped(NO_SUCH_DATE));
        assertThat(recognise(firstPossible(29, 82, 2020))).isInstanceOf(Recognised.class);
    }

    @Test
    void aDNumberHasFortyAddedToTheDay() {
        for (var day = 1; day <= 31; day++) {
            var digits = firstPossible(day + 40, 81, 2019);
            assertThat(recognise(digits))
                    .isEqualTo(new Recognised(
                            new PersonNumber(PersonNumberKind.D_NUMBER, digits), LocalDate.of(2019, 1, day)));
        }
        assertThat(recognise(firstPossible(72, 81, 2019))).isEqualTo(new Mistyped(NO_SUCH_DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "  0, 1900, 1900", "499, 1999, 1999", "500, 2000, 2000", "999, 2026, 2026",
        "500, 1854, 1854", "749, 1899, 1899", "900, 1940, 1940", "999, 1999, 1999"
    })
    void theIndividualNumberOfAFodselsnummerTellsTheCentury(int individual, int year, int expected) {
        assertThat(yearOf(15, individual, year)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"500, 53", "749, 40", "750, 54", "899, 99"})
    void anIndividualNumberThatWasNeverIssuedIsRefused(int individual, int year) {
        assertThat(yearOf(15, individual, year)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "500, 1858, 1858", "599, 1899, 1899", "  0, 1900, 1900", "199, 1939, 1939", "  0, 1940, 1940",
        "499, 1999, 1999", "600, 1940, 1940", "999, 1999, 1999", "200, 2000, 2000", "550, 2019, 2019",
        "999, 2026, 2026"
    })
    void theIndividualNumberOfADNumberTellsTheCenturyInItsOwnWay(int individual, int year, int expected) {
        assertThat(yearOf(55, individual, year)).contains(expected);
    }

    @Test
    void ofAHundredPairsOfCheckDigitsOnlyOneIsRight() {
        Stream.of(tenor(LocalDate.of(2019, 3, 14), 612), nineDigits(54, 83, 2019, 612), "812345678")
                .forEach(nineDigits -> {
                    var right = withCheckDigits(nineDigits).stream().collect(toSet());
                    assertThat(IntStream.range(0, 100)
                                    .mapToObj(pair -> nineDigits + "%02d".formatted(pair))
                                    .filter(digits -> recognise(digits) instanceof Recognised))
                            .containsExactlyInAnyOrderElementsOf(right);
                });
    }

    @Test
    void oneWrongDigitIsAlwaysNoticed() {
        SyntheticIdentities.children().forEach(child -> {
            var digits = child.number().digits();
            for (var position = 0; position < 11; position++) {
                for (var other = '0'; other <= '9'; other++) {
                    var wrong = new StringBuilder(digits);
                    wrong.setCharAt(position, other);
                    assertThat(recognise(wrong.toString()) instanceof Recognised)
                            .isEqualTo(other == digits.charAt(position));
                }
            }
        });
    }

    @Test
    void twoNeighboursThatChangedPlacesAreAlwaysNoticed() {
        SyntheticIdentities.adults().forEach(adult -> {
            var digits = adult.number().digits();
            for (var position = 0; position < 10; position++) {
                var wrong = digits.substring(0, position)
                        + digits.charAt(position + 1)
                        + digits.charAt(position)
                        + digits.substring(position + 2);
                assertThat(recognise(wrong) instanceof Recognised).isEqualTo(wrong.equals(digits));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(SyntheticSeries.class)
    void aSyntheticNumberIsAcceptedOnlyWhereItsSeriesIs(SyntheticSeries series) {
        var onlyThis = new AcceptedNumbers(Set.of(series), NumberScheme.UNTIL_2031);
        var allOthers = new AcceptedNumbers(EnumSet.complementOf(EnumSet.of(series)), NumberScheme.UNTIL_2031);

        for (var month = 1; month <= 12; month++) {
            var digits = firstPossible(15, month + series.addedToMonth(), 2019);
            assertThat(PersonNumbers.recognise(digits, onlyThis, TODAY))
                    .isEqualTo(new Recognised(fnr(digits), LocalDate.of(2019, month, 15)));
            assertThat(PersonNumbers.recognise(digits, allOthers, TODAY))
                    .isEqualTo(new Mistyped(SYNTHETIC_NOT_ACCEPTED));
            assertThat(PersonNumbers.recognise(digits, AcceptedNumbers.REAL, TODAY))
                    .isEqualTo(new Mistyped(SYNTHETIC_NOT_ACCEPTED));
        }
    }

    @Test
    void noOtherMonthsExist() {
        var known = IntStream.rangeClosed(1, 12)
                .boxed()
                .flatMap(month -> Stream.of(month, month + 40, month + 65, month + 80))
                .collect(toSet());

        assertThat(IntStream.range(0, 100)
                        .filter(month -> recognise(firstPossible(15, month, 2019)) instanceof Recognised)
                        .boxed())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @ValueSource(longs = {800_000_000, 812_345_678, 899_999_900, 912_345_678, 999_999_900})
    void aHelpNumberBeginsWithEightOrNineAndTellsNoDate(long nineDigits) {
        var digits = nextPossible(nineDigits);

        assertThat(PersonNumbers.recognise(digits, AcceptedNumbers.REAL, TODAY))
                .isEqualTo(new Recognised(new PersonNumber(PersonNumberKind.FH_NUMBER, digits), null));
    }

    @Test
    void theLastNumberBelowTheHelpNumbersIsNotOne() {
        assertThat(recognise(nextPossible(799_999_900))).isEqualTo(new Mistyped(NO_SUCH_DATE));
    }

    @Test
    void theRelaxedCheckDigitOf2032IsNotForHelpNumbers() {
        var relaxed = IntStream.range(812_345_600, 812_345_700)
                .mapToObj(next -> withCheckDigitsFrom2032(Integer.toString(next), 12))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();

        assertThat(PersonNumbers.recognise(relaxed, TEST_POPULATION_FROM_2032, TODAY))
                .isEqualTo(new Mistyped(CHECK_DIGITS));
    }

    @Test
    void from2032TheFirstCheckDigitMayLeaveARemainderOfUpToThree() {
        var day = LocalDate.of(2019, 3, 14);
        for (var individual = 0; individual < 1000; individual++) {
            var nineDigits = tenor(day, individual);
            var allowed = IntStream.rangeClosed(11, 14)
                    .mapToObj(minuend -> withCheckDigitsFrom2032(nineDigits, minuend))
                    .flatMap(Optional::stream)
                    .collect(toSet());

            assertThat(IntStream.range(0, 100)
                            .mapToObj(pair -> nineDigits + "%02d".formatted(pair))
                            .filter(digits -> PersonNumbers.recognise(digits, TEST_POPULATION_FROM_2032, TODAY)
                                    instanceof Recognised))
                    .containsExactlyInAnyOrderElementsOf(allowed);
        }
    }

    @Test
    void from2032NoNumberTellsTheDateOfBirth() {
        assertThat(PersonNumbers.recognise(CHILD, TEST_POPULATION_FROM_2032, TODAY))
                .isEqualTo(new Recognised(fnr(CHILD), null));
    }

    @Test
    void from2032OneWrongDigitIsStillAlwaysNoticed() {
        for (var position = 0; position < 11; position++) {
            for (var other = '0'; other <= '9'; other++) {
                var wrong = new StringBuilder(CHILD);
                wrong.setCharAt(position, other);
                assertThat(
                                PersonNumbers.recognise(wrong.toString(), TEST_POPULATION_FROM_2032, TODAY)
                                        instanceof Recognised)
                        .isEqualTo(other == CHILD.charAt(position));
            }
        }
    }

    @Test
    void aNumberFrom2032IsMistypedBeforeThen() {
        var digits = IntStream.range(500, 1000)
                .mapToObj(individual -> withCheckDigitsFrom2032(tenor(TODAY, individual), 13))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();

        assertThat(recognise(digits)).isEqualTo(new Mistyped(CHECK_DIGITS));
    }

    @Test
    void noAnswerPrintsTheNumberOrTheDateOfBirth() {
        var recognised = recognise(CHILD);
        var mistyped = recognise(CHILD.substring(1) + CHILD.charAt(0));

        assertThat(recognised).hasToString("Recognised[PersonNumber[FNR]]");
        assertThat(mistyped).isInstanceOf(Mistyped.class);
        assertThat(mistyped.toString()).doesNotContainPattern("[0-9]");
    }

    @Test
    void aPersonNumberOfAnotherLengthCannotBeMadeAndTheErrorDoesNotRepeatIt() {
        var tooShort = CHILD.substring(1);

        assertThatThrownBy(() -> fnr(tooShort))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(tooShort);
    }

    @Test
    void aLengthThatIsWrongIsToldFromLettersThatAreWrong() {
        assertThat(recognise("12345x")).isEqualTo(new Mistyped(NOT_ONLY_DIGITS));
        assertThat(recognise("123456")).isEqualTo(new Mistyped(WRONG_LENGTH));
    }

    private static NumberAnswer recognise(String raw) {
        return PersonNumbers.recognise(raw, TEST_POPULATION, TODAY);
    }

    private static PersonNumber fnr(String digits) {
        return new PersonNumber(PersonNumberKind.FNR, digits);
    }

    private static String firstIssued(LocalDate day) {
        return firstPossible(day.getDayOfMonth(), day.getMonthValue() + 80, day.getYear());
    }

    /** The first number with right check digits in the series of the year's century; the day need not exist. */
    private static String firstPossible(int day, int month, int year) {
        return IntStream.range(year < 2000 ? 0 : 500, 1000)
                .mapToObj(individual -> withCheckDigits(nineDigits(day, month, year, individual)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static String nextPossible(long nineDigits) {
        return Stream.iterate(nineDigits, next -> next + 1)
                .map(next -> withCheckDigits("%09d".formatted(next)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** The year a number tells, on whichever day of the year the individual number can have right check digits. */
    private static Optional<Integer> yearOf(int day, int individual, int year) {
        var digits = IntStream.rangeClosed(81, 92)
                .mapToObj(month -> withCheckDigits(nineDigits(day, month, year, individual)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return recognise(digits) instanceof Recognised(var number, var birthDate)
                ? Optional.of(birthDate.getYear())
                : Optional.empty();
    }
}
