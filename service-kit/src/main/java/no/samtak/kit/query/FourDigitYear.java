package no.samtak.kit.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** ISO 8601 with a year of four digits: Java reads others too, and no database holds them. */
public final class FourDigitYear {

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}-.*");

    private FourDigitYear() {}

    /** @throws DateTimeException for a text that is none */
    public static LocalDate date(String text) {
        return LocalDate.parse(checked(text));
    }

    /** @throws DateTimeException for a text that is none */
    public static Instant instant(String text) {
        return Instant.parse(checked(text));
    }

    private static String checked(String text) {
        if (!FOUR_DIGITS.matcher(text).matches()) {
            throw new DateTimeException("Not a year of four digits");
        }
        return text;
    }
}
