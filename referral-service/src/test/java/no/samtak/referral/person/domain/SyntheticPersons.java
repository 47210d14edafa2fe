package no.samtak.referral.person.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invents persons: the same ones, in the same order, for the same seed. Computes check digits on its own, so that it
 * can prove the product wrong. Tests take their persons from {@link SyntheticIdentities}, which a log scan knows.
 */
public final class SyntheticPersons {

    static final List<String> GIVEN = List.of(
            "Ærlig",
            "Øm",
            "Åpen",
            "Lystig",
            "Sindig",
            "Áibmu",
            "Čáppa",
            "Blid-Kjapp",
            "Undrende",
            "Rolig",
            "Vågal",
            "Gløgg");
    static final List<String> FAMILY = List.of(
            "Fjøslykt",
            "Bærspann",
            "Skyggelue",
            "Tåkelur",
            "Lyngmose",
            "Guovssahas",
            "Reinlavseter",
            "Vintersløyfe",
            "Myrullvik",
            "Kvernknurr",
            "Høyløft",
            "Båtstøsand",
            "Morkelgren",
            "Isranunkel",
            "Tyttebærdal",
            "Šerrešaš");

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private final Random random;

    public SyntheticPersons(long seed) {
        this.random = new Random(seed);
    }

    /** Somebody born on a day of 1900–2039. */
    public SyntheticPerson bornOn(LocalDate birthDate) {
        var name = new PersonName(oneOf(GIVEN), oneOf(FAMILY));
        return new SyntheticPerson(numberFor(birthDate), name, birthDate);
    }

    /** Somebody born on any day from the first to the last, both included. */
    public SyntheticPerson bornBetween(LocalDate first, LocalDate last) {
        return bornOn(LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1)));
    }

    private PersonNumber numberFor(LocalDate birthDate) {
        var lowest = birthDate.getYear() < 2000 ? 0 : 500;
        while (true) {
            var digits = withCheckDigits(tenor(birthDate, lowest + random.nextInt(500)));
            if (digits.isPresent()) {
                return new PersonNumber(PersonNumberKind.FNR, digits.get());
            }
        }
    }

    static String tenor(LocalDate birthDate, int individual) {
        return nineDigits(birthDate.getDayOfMonth(), birthDate.getMonthValue() + 80, birthDate.getYear(), individual);
    }

    static String nineDigits(int day, int month, int year, int individual) {
        return "%02d%02d%02d%03d".formatted(day, month, year % 100, individual);
    }

    /** The eleven digits, or nothing if a check digit would be ten: such a number is never issued. */
    static Optional<String> withCheckDigits(String nineDigits) {
        return withCheckDigit(nineDigits, FIRST, 11).flatMap(ten -> withCheckDigit(ten, SECOND, 11));
    }

    /** The same as Skatteetaten writes it for 2032: the first check digit is 11, 12, 13 or 14 less the remainder. */
    static Optional<String> withCheckDigitsFrom2032(String nineDigits, int minuend) {
        return withCheckDigit(nineDigits, FIRST, minuend).flatMap(ten -> withCheckDigit(ten, SECOND, 11));
    }

    private static Optional<String> withCheckDigit(String digits, int[] weights, int minuend) {
        var sum = IntStream.range(0, weights.length)
                .map(position -> weights[position] * Character.digit(digits.charAt(position), 10))
                .sum();
        var checkDigit = (minuend - sum % 11) % 11;
        return checkDigit == 10 ? Optional.empty() : Optional.of(digits + checkDigit);
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
