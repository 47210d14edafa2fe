package no.samtak.referral.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import no.bekk.bekkopen.person.FodselsnummerValidator;
import no.samtak.referral.person.domain.NumberAnswer.Recognised;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares our answers with NoCommons, the library many Norwegian systems use, where both have one. */
class SecondOpinionOnNumbersTest {

    private static final AcceptedNumbers TEST_POPULATION =
            new AcceptedNumbers(EnumSet.allOf(SyntheticSeries.class), NumberScheme.UNTIL_2031);
    private static final LocalDate END_OF_THE_SERIES = LocalDate.of(2039, 12, 31);

    @BeforeAll
    static void openForSyntheticNumbers() {
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = true;
    }

    @AfterAll
    static void closeForSyntheticNumbers() {
        FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = false;
    }

    @Test
    void everyDayOfTheSeriesIsJudgedAlike() {
        LocalDate.of(1855, 1, 1).datesUntil(END_OF_THE_SERIES).forEach(day -> {
            var individual = (int) (day.toEpochDay() & Integer.MAX_VALUE) % 1000;
            SyntheticPersons.withCheckDigits(SyntheticPersons.tenor(day, individual))
                    .ifPresent(SecondOpinionOnNumbersTest::isJudgedAlike);
        });
    }

    @Test
    void everyIndividualNumberIsJudgedAlikeWhereTheSeriesBeginAndEnd() {
        for (var year : new int[] {0, 26, 39, 40, 53, 54, 57, 58, 99}) {
            for (var individual = 0; individual < 1000; individual++) {
                for (var day : new int[] {14, 54}) {
                    SyntheticPersons.withCheckDigits(SyntheticPersons.nineDigits(day, 83, year, individual))
                            .ifPresent(SecondOpinionOnNumbersTest::isJudgedAlike);
                }
            }
        }
    }

    @Test
    void randomDigitsBelowTheHelpNumbersAreJudgedAlike() {
        var random = new Random(7);
        IntStream.range(0, 20_000)
                .mapToObj(ignored -> "%09d".formatted(random.nextInt(800_000_000)))
                .map(SyntheticPersons::withCheckDigits)
                .flatMap(Optional::stream)
                .forEach(SecondOpinionOnNumbersTest::isJudgedAlike);
    }

    private static void isJudgedAlike(String digits) {
        if (isKnownToDiffer(digits)) {
            return;
        }
        var ours = PersonNumbers.recognise(digits, TEST_POPULATION, END_OF_THE_SERIES);
        assertThat(ours instanceof Recognised).isEqualTo(FodselsnummerValidator.isValid(digits));
        if (ours instanceof Recognised(var number, var birthDate)) {
            var theirs = FodselsnummerValidator.getFodselsnummer(digits);
            assertThat(birthDate)
                    .hasToString(
                            "%s-%s-%s".formatted(theirs.getBirthYear(), theirs.getMonth(), theirs.getDayInMonth()));
        }
    }

    /**
     * NoCommons puts every D-number with an individual number of 500–599 into the 1800s. Skatteetaten's table of 24 June
     * 2021 gives them to 1858–1899 and to 2000–2039; {@link PersonNumbersTest} holds us to it.
     */
    private static boolean isKnownToDiffer(String digits) {
        return digits.charAt(0) >= '4' && digits.charAt(6) == '5' && Integer.parseInt(digits, 4, 6, 10) < 58;
    }
}
