package no.samtak.referral.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.consent.domain.ConsentDecision.Effect;
import no.samtak.referral.person.domain.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);
    private static final LocalDate EARLIER = LocalDate.of(2027, 4, 5);
    private static final LocalDate TURNS_16 = LocalDate.of(2031, 6, 12);
    private static final PersonId CHILD = person(1);
    private static final PersonId MOTHER = person(2);
    private static final PersonId FATHER = person(3);

    @Test
    void bothGuardiansMustConsentForAChildAndWhoIsMissingIsNamed() {
        assertThat(ConsentRules.standing(child(given(MOTHER, EARLIER))))
                .isEqualTo(new ConsentStanding.Missing(List.of(FATHER)));
    }

    @Test
    void withTheLastOneItIsCompleteUntilTheChildTurns16() {
        assertThat(ConsentRules.decide(child(given(MOTHER, EARLIER)), given(FATHER, TODAY)))
                .isEqualTo(
                        new ConsentDecision.Recorded(Effect.COMPLETED, new ConsentStanding.Complete(TODAY, TURNS_16)));
    }

    @Test
    void aChildsOwnConsentIsRecordedAndReplacesNobodys() {
        assertThat(ConsentRules.decide(child(given(MOTHER, EARLIER)), given(CHILD, TODAY)))
                .isEqualTo(new ConsentDecision.Recorded(Effect.GIVEN, new ConsentStanding.Missing(List.of(FATHER))));
    }

    @Test
    void from16ThePersonConsentsAloneAndTheParentsPositionsHaveNoEffect() {
        var sixteenToday = facts(TODAY, List.of(MOTHER, FATHER), refused(MOTHER, EARLIER), given(CHILD, TODAY));

        assertThat(ConsentRules.standing(sixteenToday)).isEqualTo(new ConsentStanding.Complete(TODAY, null));
    }

    @Test
    void onTheSixteenthBirthdayTheParentsConsentIsNoLongerEnough() {
        var sixteenToday = facts(TODAY, List.of(MOTHER, FATHER), given(MOTHER, EARLIER), given(FATHER, EARLIER));

        assertThat(ConsentRules.standing(sixteenToday)).isEqualTo(new ConsentStanding.Missing(List.of(CHILD)));
    }

    @Test
    void whoseBirthDateIsNotKnownIsTakenForAChild() {
        var unknown = facts(null, List.of(MOTHER), given(CHILD, EARLIER));

        assertThat(ConsentRules.standing(unknown)).isEqualTo(new ConsentStanding.Missing(List.of(MOTHER)));
    }

    @Test
    void aChildWithoutGuardiansHasNobodysConsent() {
        assertThat(ConsentRules.standing(facts(TURNS_16, List.of()))).isEqualTo(new ConsentStanding.Missing(List.of()));
    }

    @Test
    void aRefusalIsRecordedAndWithdrawsNothingThatWasNeverGiven() {
        assertThat(ConsentRules.decide(child(given(MOTHER, EARLIER)), refused(FATHER, TODAY)))
                .isEqualTo(new ConsentDecision.Recorded(Effect.NONE, new ConsentStanding.Missing(List.of(FATHER))));
    }

    @Test
    void refusingWhatOneHasGivenWithdrawsIt() {
        assertThat(ConsentRules.decide(child(given(MOTHER, EARLIER), given(FATHER, EARLIER)), refused(FATHER, TODAY)))
                .isEqualTo(
                        new ConsentDecision.Recorded(Effect.WITHDRAWN, new ConsentStanding.Missing(List.of(FATHER))));
    }

    @Test
    void whatIsEnteredLateDoesNotUndoWhatWasSaidLater() {
        assertThat(ConsentRules.decide(child(given(MOTHER, EARLIER), given(FATHER, TODAY)), refused(FATHER, EARLIER)))
                .isEqualTo(new ConsentDecision.Recorded(Effect.NONE, new ConsentStanding.Complete(TODAY, TURNS_16)));
    }

    @Test
    void aStrangerHasNothingToConsentTo() {
        assertThat(ConsentRules.decide(child(), given(person(9), TODAY)))
                .isEqualTo(new ConsentDecision.Refused(new ConsentRefusal.GiverNotOnCase()));
    }

    @Test
    void nobodyHasSaidAnythingTomorrow() {
        assertThat(ConsentRules.decide(child(), given(MOTHER, TODAY.plusDays(1))))
                .isEqualTo(new ConsentDecision.Refused(new ConsentRefusal.StatedInTheFuture(TODAY)));
    }

    private static ConsentFacts child(Consent... positions) {
        return facts(TURNS_16, List.of(MOTHER, FATHER), positions);
    }

    private static ConsentFacts facts(@Nullable LocalDate turns16On, List<PersonId> guardians, Consent... positions) {
        return new ConsentFacts(CHILD, turns16On, guardians, Arrays.asList(positions), TODAY);
    }

    private static Consent given(PersonId giver, LocalDate on) {
        return position(giver, ConsentPosition.GIVEN, on);
    }

    private static Consent refused(PersonId giver, LocalDate on) {
        return position(giver, ConsentPosition.REFUSED, on);
    }

    private static Consent position(PersonId giver, ConsentPosition position, LocalDate on) {
        return new Consent(
                new ConsentId(new UUID(4, 4)),
                new CaseId(new UUID(5, 5)),
                giver,
                ConsentPurpose.COORDINATOR,
                position,
                on,
                "Samtale",
                null,
                on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                "case-worker-1");
    }

    private static PersonId person(int last) {
        return new PersonId(new UUID(6, last));
    }
}
