package no.samtak.referral.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.samtak.law.language.LanguageForm;
import no.samtak.referral.person.domain.NumberAnswer.Absent;
import no.samtak.referral.person.domain.NumberAnswer.Mistyped;
import no.samtak.referral.person.domain.NumberAnswer.Recognised;
import no.samtak.referral.person.domain.Subject.ExpectedChild;
import no.samtak.referral.person.domain.Subject.KnownPerson;
import no.samtak.referral.person.domain.Subject.UnidentifiedPerson;
import no.samtak.referral.person.domain.Subject.UnidentifiedPerson.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonRulesTest {

    private static final PersonId ID = new PersonId(UUID.fromString("0199f0c2-0000-7000-8000-000000000001"));
    private static final PersonId MOTHER = new PersonId(UUID.fromString("0199f0c2-0000-7000-8000-000000000002"));
    private static final SyntheticPerson CHILD = SyntheticIdentities.children().getFirst();

    @Test
    void aRecognisedNumberMakesAKnownPersonBornWhenTheNumberSays() {
        assertThat(PersonRules.subjectOf(ID, new Recognised(CHILD.number(), CHILD.birthDate()), null))
                .isEqualTo(new KnownPerson(ID, CHILD.number(), CHILD.birthDate()));
    }

    @Test
    void aStatedDateOfBirthGoesBeforeTheNumber() {
        var stated = CHILD.birthDate().plusDays(3);

        assertThat(PersonRules.subjectOf(ID, new Recognised(CHILD.number(), CHILD.birthDate()), stated))
                .isEqualTo(new KnownPerson(ID, CHILD.number(), stated));
    }

    @ParameterizedTest
    @EnumSource(MistypedReason.class)
    void aMistypedNumberMakesAnUnidentifiedPersonNeverARefusal(MistypedReason reason) {
        assertThat(PersonRules.subjectOf(ID, new Mistyped(reason), null))
                .isEqualTo(new UnidentifiedPerson(ID, Cause.NUMBER_MISTYPED, null));
    }

    @Test
    void aReportWithoutANumberMakesAnUnidentifiedPersonWhoseStatedBirthIsKept() {
        assertThat(PersonRules.subjectOf(ID, new Absent(), CHILD.birthDate()))
                .isEqualTo(new UnidentifiedPerson(ID, Cause.NO_NUMBER_GIVEN, CHILD.birthDate()));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-05-17, 2027-05-17, 2029-05-17",
        "2012-02-28, 2028-02-28, 2030-02-28",
        "2012-02-29, 2028-02-29, 2030-02-28",
        "2012-03-01, 2028-03-01, 2030-03-01",
        "2084-02-29, 2100-02-28, 2102-02-28"
    })
    void agesAreReachedOnTheBirthdayAndBy28FebruaryWhereTheYearHasNo29th(
            LocalDate born, LocalDate sixteen, LocalDate eighteen) {
        assertThat(PersonRules.turns16On(born)).isEqualTo(sixteen);
        assertThat(PersonRules.turns18On(born)).isEqualTo(eighteen);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-22, 2027-06-12, false",
        "2027-02-22, 2027-12-22, false",
        "2027-02-22, 2027-12-23, true",
        "2027-04-30, 2028-02-29, false",
        "2027-04-30, 2028-03-01, true",
        "2027-02-22, 2027-02-21, false"
    })
    void aDueDateMoreThanTenMonthsAwayIsTooFarAway(LocalDate today, LocalDate dueDate, boolean tooFar) {
        assertThat(PersonRules.dueDateIsTooFarAway(dueDate, today)).isEqualTo(tooFar);
    }

    @Test
    void nothingPrintedTellsWhoAPersonIs() {
        var identity = new Identity(
                CHILD.number(), CHILD.name(), CHILD.birthDate(), null, AddressProtection.UGRADERT, LanguageForm.NN);
        var known = new KnownPerson(ID, CHILD.number(), CHILD.birthDate());
        var expected = new ExpectedChild(ID, MOTHER, LocalDate.of(2027, 6, 12));

        assertThat(identity).hasToString("Identity[]");
        assertThat(known.toString())
                .contains(ID.toString())
                .doesNotContain(CHILD.birthDate().toString());
        assertThat(expected.toString()).doesNotContain("2027-06-12").doesNotContain(MOTHER.toString());
        assertThat(SyntheticIdentities.givenAwayBy(CHILD + " " + identity + known + expected))
                .isEmpty();
    }
}
