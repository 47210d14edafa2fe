package no.samtak.referral.person.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samtak.referral.person.domain.NumberAnswer.Recognised;

/**
 * Everybody who appears in a test: a fixed population, the same in every process, so that whatever the services wrote
 * (logs, events, errors) can be searched for them afterwards.
 */
public final class SyntheticIdentities {

    private static final SyntheticPersons PERSONS = new SyntheticPersons(20270131);

    private static final List<SyntheticPerson> CHILDREN = Stream.generate(
                    () -> PERSONS.bornBetween(LocalDate.of(2010, 1, 1), LocalDate.of(2026, 10, 31)))
            .limit(400)
            .toList();

    private static final List<SyntheticPerson> ADULTS = Stream.generate(
                    () -> PERSONS.bornBetween(LocalDate.of(1950, 1, 1), LocalDate.of(2004, 12, 31)))
            .limit(200)
            .toList();

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9])[0-9]{6}[ \\u00A0-]?[0-9]{5}(?![0-9])");

    private static final AcceptedNumbers ANY =
            new AcceptedNumbers(EnumSet.allOf(SyntheticSeries.class), NumberScheme.UNTIL_2031);

    private SyntheticIdentities() {}

    /** Born 2010 to October 2026. */
    public static List<SyntheticPerson> children() {
        return CHILDREN;
    }

    /** Born 1950 to 2004. */
    public static List<SyntheticPerson> adults() {
        return ADULTS;
    }

    /**
     * What a text gives away: family names of the population, and anything that is somebody's number, invented or not.
     * Empty for a text that may be logged.
     */
    public static Set<String> givenAwayBy(String text) {
        var leaks = new TreeSet<String>();
        ELEVEN_DIGITS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(SyntheticIdentities::isSomebodysNumber)
                .forEach(leaks::add);
        var small = text.toLowerCase(Locale.ROOT);
        SyntheticPersons.FAMILY.stream()
                .filter(family -> small.contains(family.toLowerCase(Locale.ROOT)))
                .forEach(leaks::add);
        return leaks;
    }

    private static boolean isSomebodysNumber(String text) {
        return PersonNumbers.recognise(text, ANY, LocalDate.MAX) instanceof Recognised;
    }
}
