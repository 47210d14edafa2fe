package no.samtak.law.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The twelve days that are not working days whatever weekday they fall on (helligdagsfredloven § 2 and lov 26. april
 * 1947 nr. 1 om 1. og 17. mai).
 *
 * <p>Christmas Eve, New Year's Eve and Easter Eve are not among them. Every name is correct in both bokmål and nynorsk.
 */
enum PublicHoliday {
    NEW_YEARS_DAY("nyttårsdag", Month.JANUARY, 1),
    LABOUR_DAY("1. mai", Month.MAY, 1),
    CONSTITUTION_DAY("17. mai", Month.MAY, 17),
    MAUNDY_THURSDAY("skjærtorsdag", -3),
    GOOD_FRIDAY("langfredag", -2),
    EASTER_SUNDAY("1. påskedag", 0),
    EASTER_MONDAY("2. påskedag", 1),
    ASCENSION_DAY("Kristi himmelfartsdag", 39),
    WHIT_SUNDAY("1. pinsedag", 49),
    WHIT_MONDAY("2. pinsedag", 50),
    CHRISTMAS_DAY("1. juledag", Month.DECEMBER, 25),
    BOXING_DAY("2. juledag", Month.DECEMBER, 26);

    private final String norwegianName;
    private final @Nullable MonthDay fixed;
    private final int daysFromEaster;

    PublicHoliday(String norwegianName, Month month, int day) {
        this.norwegianName = norwegianName;
        this.fixed = MonthDay.of(month, day);
        this.daysFromEaster = 0;
    }

    PublicHoliday(String norwegianName, int daysFromEaster) {
        this.norwegianName = norwegianName;
        this.fixed = null;
        this.daysFromEaster = daysFromEaster;
    }

    String norwegianName() {
        return norwegianName;
    }

    boolean fallsOn(LocalDate date) {
        LocalDate thisYear = fixed != null
                ? fixed.atYear(date.getYear())
                : easterSunday(date.getYear()).plusDays(daysFromEaster);
        return thisYear.equals(date);
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher: exact for every year of the calendar. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int marchDays = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, marchDays / 31, marchDays % 31 + 1);
    }
}
