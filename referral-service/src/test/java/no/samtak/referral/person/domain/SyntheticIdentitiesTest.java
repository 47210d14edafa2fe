package no.samtak.referral.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticIdentitiesTest {

    private static final SyntheticPerson CHILD = SyntheticIdentities.children().getFirst();

    @Test
    void everybodyHasADifferentNumberInTheSeriesOfInventedPersons() {
        var numbers = Stream.concat(SyntheticIdentities.children().stream(), SyntheticIdentities.adults().stream())
                .map(person -> person.number().digits())
                .toList();

        assertThat(numbers).hasSize(600).doesNotHaveDuplicates().allMatch(digits -> digits.charAt(2) >= '8');
    }

    @Test
    void theSameSeedInventsTheSamePersons() {
        var day = CHILD.birthDate();

        assertThat(new SyntheticPersons(7).bornOn(day)).isEqualTo(new SyntheticPersons(7).bornOn(day));
    }

    @Test
    void aNumberInALogLineIsFoundHoweverItIsWritten() {
        var digits = CHILD.number().digits();
        var grouped = digits.substring(0, 6) + " " + digits.substring(6);

        assertThat(SyntheticIdentities.givenAwayBy("{\"pid\":\"" + digits + "\"}"))
                .containsExactly(digits);
        assertThat(SyntheticIdentities.givenAwayBy("nr " + grouped + ".")).containsExactly(grouped);
    }

    @Test
    void aNameInALogLineIsFoundInAnyCase() {
        var family = CHILD.name().family();

        assertThat(SyntheticIdentities.givenAwayBy("Hei " + family + "!")).containsExactly(family);
        assertThat(SyntheticIdentities.givenAwayBy("HEI " + family.toUpperCase(Locale.ROOT)))
                .containsExactly(family);
    }

    @Test
    void idsTimesAndPlainNumbersGiveNobodyAway() {
        assertThat(SyntheticIdentities.givenAwayBy(
                        "2027-01-31T08:15:30.123Z case 0199f0c2-7d1e-7000-8000-000000000001 took 12345678901 ns"))
                .isEmpty();
    }
}
