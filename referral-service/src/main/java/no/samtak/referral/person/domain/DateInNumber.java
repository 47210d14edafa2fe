package no.samtak.referral.person.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first nine digits of a fødselsnummer or D-nummer, taken apart: day, month, year without century, individual. */
record DateInNumber(
        PersonNumberKind kind,
        int day,
        int month,
        int year,
        int individual,
        @Nullable SyntheticSeries series) {

    private static final int ADDED_TO_DAY_OF_D_NUMBER = 40;

    static DateInNumber of(String digits) {
        var day = Integer.parseInt(digits, 0, 2, 10);
        var month = Integer.parseInt(digits, 2, 4, 10);
        var year = Integer.parseInt(digits, 4, 6, 10);
        var individual = Integer.parseInt(digits, 6, 9, 10);
        var kind = day > ADDED_TO_DAY_OF_D_NUMBER ? PersonNumberKind.D_NUMBER : PersonNumberKind.FNR;
        var realDay = kind == PersonNumberKind.D_NUMBER ? day - ADDED_TO_DAY_OF_D_NUMBER : day;
        var series = seriesOf(month);
        var realMonth = series == null ? month : month - series.addedToMonth();
        return new DateInNumber(kind, realDay, realMonth, year, individual, series);
    }

    private static @Nullable SyntheticSeries seriesOf(int month) {
        return Arrays.stream(SyntheticSeries.values())
                .filter(series -> month > series.addedToMonth() && month <= series.addedToMonth() + 12)
                .findFirst()
                .orElse(null);
    }

    /** True if the day exists in some century; 29 February of a year 00 exists in 2000 alone. */
    boolean existsInSomeCentury() {
        return in(1900).isPresent() || in(2000).isPresent();
    }

    /** The date of birth that numbers issued before 2032 tell; empty if there is no such day or no such series. */
    Optional<LocalDate> birthDate() {
        return switch (kind) {
            case FNR -> centuryOfFnr().flatMap(this::in);
            case D_NUMBER -> centuryOfDNumber().flatMap(this::in);
            case FH_NUMBER -> Optional.empty();
        };
    }

    /** Skatteetaten: Fødselsnummer; the individual numbers of 1854–1899, 1900–1999, 1940–1999 and 2000–2039. */
    private Optional<Integer> centuryOfFnr() {
        if (individual < 500) {
            return Optional.of(1900);
        }
        if (year < 40) {
            return Optional.of(2000);
        }
        if (individual < 750 && year >= 54) {
            return Optional.of(1800);
        }
        return individual >= 900 ? Optional.of(1900) : Optional.empty();
    }

    /**
     * Skatteetaten, 24 June 2021: Utvidelse av D-nummerserien; the individual numbers of 1858–1899, 1900–1939,
     * 1940–1999 and 2000–2039.
     */
    private Optional<Integer> centuryOfDNumber() {
        if (year < 40) {
            return Optional.of(individual < 200 ? 1900 : 2000);
        }
        if (individual >= 500 && individual < 600) {
            return year >= 58 ? Optional.of(1800) : Optional.empty();
        }
        return Optional.of(1900);
    }

    private Optional<LocalDate> in(int century) {
        try {
            return Optional.of(LocalDate.of(century + year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
