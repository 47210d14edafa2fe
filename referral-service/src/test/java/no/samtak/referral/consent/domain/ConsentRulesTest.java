package no.samtak.referral.consent.domain;

import static no.samtak.referral.consent.domain.Said.CHILD_WELFARE;
import static no.samtak.referral.consent.domain.Said.FATHER;
import static no.samtak.referral.consent.domain.Said.MOTHER;
import static no.samtak.referral.consent.domain.Said.SISTER;
import static no.samtak.referral.consent.domain.Said.STRANGER;
import static no.samtak.referral.consent.domain.Said.SUBJECT;
import static no.samtak.referral.consent.domain.Said.VERGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samtak.referral.casework.domain.Mandate;
import no.samtak.referral.casework.domain.PartyRole;
import no.samtak.referral.casework.domain.Reach;
import no.samtak.referral.consent.domain.ConsentDecision.Effect;
import no.samtak.referral.person.domain.ParentalResponsibility;
import no.samtak.referral.person.domain.PersonId;
import no.samtak.referral.person.domain.PersonRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** C1–C10 of the domain, each by its id: who said what, what was found, and what may be acted on. */
class ConsentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);
    private static final LocalDate EARLIER = LocalDate.of(2027, 4, 5);
    private static final LocalDate NINE = LocalDate.of(2018, 2, 3);
    private static final LocalDate TWELVE_TODAY = LocalDate.of(2015, 4, 20);
    private static final LocalDate THIRTEEN = LocalDate.of(2014, 1, 1);
    private static final LocalDate SIXTEEN_TODAY = LocalDate.of(2011, 4, 20);
    private static final LocalDate SEVENTEEN = LocalDate.of(2010, 1, 1);
    private static final LocalDate FORTY = LocalDate.of(1987, 1, 1);
    private static final Mandate MAY_CONSENT =
            new Mandate(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), Set.of(Mandate.Scope.CONSENT));
    private static final Mandate LETTERS_ONLY =
            new Mandate(LocalDate.of(2027, 1, 1), null, Set.of(Mandate.Scope.LETTERS));
    private static final Mandate RAN_OUT =
            new Mandate(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 4, 19), Set.of(Mandate.Scope.CONSENT));

    /** One line of the table. */
    record Row(String id, Said said, ConsentStanding standing) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                row(
                        "C1: a person of sixteen today consents alone",
                        Said.aboutAChild(SIXTEEN_TODAY).gave(SUBJECT, TODAY),
                        complete(TODAY, null, ConsentBasis.SELF)),
                row(
                        "C1: on the sixteenth birthday the parents' consents open nothing new",
                        Said.aboutAChild(SIXTEEN_TODAY).gave(MOTHER, EARLIER).gave(FATHER, EARLIER),
                        missing(SUBJECT)),
                row(
                        "C1: a parent's refusal has no effect on somebody of sixteen",
                        Said.aboutAChild(SIXTEEN_TODAY).gave(SUBJECT, TODAY).refused(MOTHER, TODAY),
                        complete(TODAY, null, ConsentBasis.SELF)),
                row("C1: an adult who has said nothing", Said.about(FORTY), missing(SUBJECT)),
                row(
                        "C2: both parents of a child must consent, and who is missing is named",
                        Said.aboutAChild(NINE).gave(MOTHER, EARLIER),
                        missing(FATHER)),
                row(
                        "C2: with the last one it is enough, from that day until sixteen",
                        Said.aboutAChild(NINE).gave(MOTHER, EARLIER).gave(FATHER, TODAY),
                        complete(TODAY, LocalDate.of(2034, 2, 3), ConsentBasis.PARENTS)),
                row(
                        "C2: a child's own consent replaces nobody's",
                        Said.aboutAChild(NINE).gave(SUBJECT, TODAY).gave(MOTHER, EARLIER),
                        missing(FATHER)),
                row(
                        "C2: who has no parental responsibility is not waited for",
                        Said.aboutAChild(NINE)
                                .held(ParentalResponsibility.MOTHER)
                                .gave(MOTHER, EARLIER),
                        complete(EARLIER, LocalDate.of(2034, 2, 3), ConsentBasis.PARENTS)),
                row(
                        "C2: nor is their consent enough",
                        Said.aboutAChild(NINE)
                                .held(ParentalResponsibility.MOTHER)
                                .gave(FATHER, EARLIER),
                        missing(MOTHER)),
                row(
                        "C2: others may hold it",
                        Said.about(NINE)
                                .with(SISTER, PartyRole.OTHER_GUARDIAN)
                                .with(FATHER, PartyRole.FATHER)
                                .held(ParentalResponsibility.OTHERS)
                                .gave(SISTER, TODAY),
                        complete(TODAY, LocalDate.of(2034, 2, 3), ConsentBasis.PARENTS)),
                row(
                        "C2: two mothers",
                        Said.about(NINE)
                                .with(MOTHER, PartyRole.MOTHER)
                                .with(SISTER, PartyRole.CO_MOTHER)
                                .held(ParentalResponsibility.JOINT)
                                .gave(MOTHER, TODAY),
                        missing(SISTER)),
                row(
                        "C2: while nobody has said who holds it, every guardian counts",
                        Said.aboutAChild(NINE).held(null).gave(MOTHER, EARLIER),
                        missing(FATHER)),
                row("C2: a child without guardians", Said.about(NINE), obstacle(Obstacle.NOBODY_WHO_COULD)),
                row(
                        "C2: whose birth date is not known is taken for a child",
                        Said.about(null).with(MOTHER, PartyRole.MOTHER).gave(SUBJECT, TODAY),
                        missing(MOTHER)),
                row(
                        "C2: on the twelfth birthday the child must be heard",
                        Said.aboutAChild(TWELVE_TODAY).gave(MOTHER, EARLIER).gave(FATHER, EARLIER),
                        obstacle(Obstacle.CHILD_NOT_HEARD)),
                row(
                        "C2: heard, or how it was tried, is enough",
                        Said.aboutAChild(TWELVE_TODAY)
                                .gave(MOTHER, EARLIER)
                                .gave(FATHER, EARLIER)
                                .heard(EARLIER),
                        complete(EARLIER, LocalDate.of(2031, 4, 20), ConsentBasis.PARENTS)),
                row(
                        "C2: an unreachable parent is an answer of its own",
                        Said.aboutAChild(NINE).is(FATHER, Reach.UNREACHABLE).gave(MOTHER, EARLIER),
                        new ConsentStanding.AwaitsJudgement(
                                List.of(new OutOfReach(FATHER, OutOfReach.Why.UNREACHABLE)))),
                row(
                        "C2: and the one who can be reached is asked first",
                        Said.aboutAChild(NINE).is(FATHER, Reach.UNREACHABLE),
                        missing(MOTHER)),
                row(
                        "C2: of a dead parent nobody is asked",
                        Said.aboutAChild(NINE).is(FATHER, Reach.DEAD).gave(MOTHER, EARLIER),
                        complete(EARLIER, LocalDate.of(2034, 2, 3), ConsentBasis.SURVIVING_PARENT)),
                row(
                        "C2: nobody is left",
                        Said.aboutAChild(NINE).is(FATHER, Reach.DEAD).is(MOTHER, Reach.DEAD),
                        obstacle(Obstacle.ALL_GUARDIANS_DEAD)),
                row(
                        "C2: joint responsibility with one parent known",
                        Said.about(NINE)
                                .with(MOTHER, PartyRole.MOTHER)
                                .held(ParentalResponsibility.JOINT)
                                .gave(MOTHER, TODAY),
                        new ConsentStanding.AwaitsJudgement(
                                List.of(new OutOfReach(null, OutOfReach.Why.SECOND_PARENT_UNKNOWN)))),
                row(
                        "C2: the register does not know who holds it",
                        Said.aboutAChild(NINE)
                                .held(ParentalResponsibility.UNKNOWN)
                                .gave(MOTHER, TODAY)
                                .gave(FATHER, TODAY),
                        new ConsentStanding.AwaitsJudgement(
                                List.of(new OutOfReach(null, OutOfReach.Why.RESPONSIBILITY_UNKNOWN)))),
                row(
                        "C3: parents disagree, and nobody has opened a door",
                        Said.aboutAChild(NINE).gave(MOTHER, EARLIER).refused(FATHER, TODAY),
                        missing(FATHER)),
                row(
                        "C3: § 4-4 a, daily and ordinary care: one parent is enough",
                        Said.aboutAChild(NINE)
                                .gave(MOTHER, EARLIER)
                                .refused(FATHER, TODAY)
                                .found(FindingKind.ORDINARY_CARE, TODAY),
                        complete(EARLIER, LocalDate.of(2034, 2, 3), ConsentBasis.ORDINARY_CARE)),
                row(
                        "C3: § 4-4 b, so that the child is not harmed: one parent is enough",
                        Said.aboutAChild(NINE)
                                .gave(MOTHER, EARLIER)
                                .refused(FATHER, TODAY)
                                .found(FindingKind.NECESSARY_FOR_THE_CHILD, TODAY),
                        complete(EARLIER, LocalDate.of(2034, 2, 3), ConsentBasis.NECESSARY_FOR_THE_CHILD)),
                row(
                        "C3: no door lets in without one parent",
                        Said.aboutAChild(NINE).found(FindingKind.NECESSARY_FOR_THE_CHILD, TODAY),
                        missing(MOTHER, FATHER)),
                row(
                        "C3: the door serves where a parent cannot be reached",
                        Said.aboutAChild(NINE)
                                .is(FATHER, Reach.UNREACHABLE)
                                .gave(MOTHER, TODAY)
                                .found(FindingKind.ORDINARY_CARE, TODAY),
                        complete(TODAY, LocalDate.of(2034, 2, 3), ConsentBasis.ORDINARY_CARE)),
                row(
                        "C4: under a care order child welfare consents, and the parents do not",
                        Said.aboutAChild(NINE)
                                .with(CHILD_WELFARE, PartyRole.CHILD_WELFARE)
                                .found(FindingKind.CARE_ORDER, EARLIER)
                                .gave(MOTHER, EARLIER)
                                .gave(FATHER, EARLIER),
                        missing(CHILD_WELFARE)),
                row(
                        "C4: their consent is enough",
                        Said.aboutAChild(NINE)
                                .with(CHILD_WELFARE, PartyRole.CHILD_WELFARE)
                                .found(FindingKind.CARE_ORDER, EARLIER)
                                .refused(FATHER, EARLIER)
                                .gave(CHILD_WELFARE, TODAY),
                        complete(TODAY, LocalDate.of(2034, 2, 3), ConsentBasis.CHILD_WELFARE)),
                row(
                        "C4: a care order without the service on the case",
                        Said.aboutAChild(NINE)
                                .found(FindingKind.CARE_ORDER, EARLIER)
                                .gave(MOTHER, EARLIER)
                                .gave(FATHER, EARLIER),
                        obstacle(Obstacle.CHILD_WELFARE_NOT_ON_CASE)),
                row(
                        "C5: parents who are not to be told are not waited for, nor is the child's word enough",
                        Said.aboutAChild(THIRTEEN)
                                .found(FindingKind.PARENTS_NOT_INFORMED, EARLIER)
                                .gave(SUBJECT, TODAY),
                        obstacle(Obstacle.PARENTS_NOT_INFORMED)),
                row(
                        "C5: exceptionally it is",
                        Said.aboutAChild(THIRTEEN)
                                .found(FindingKind.PARENTS_NOT_INFORMED, EARLIER)
                                .found(FindingKind.CHILD_DECIDES_EXCEPTIONALLY, EARLIER)
                                .gave(SUBJECT, TODAY),
                        complete(TODAY, LocalDate.of(2030, 1, 1), ConsentBasis.CHILD_EXCEPTIONALLY)),
                row(
                        "C6: for a barnekoordinator whoever consents for the child is a parent who holds responsibility",
                        Said.aboutAChild(NINE)
                                .gave(MOTHER, TODAY)
                                .gave(FATHER, TODAY)
                                .refused(STRANGER, TODAY),
                        complete(TODAY, LocalDate.of(2034, 2, 3), ConsentBasis.PARENTS)),
                row(
                        "C7: an adult without competence whom nobody represents",
                        Said.about(FORTY)
                                .found(FindingKind.COMPETENCE_LACKING, EARLIER)
                                .gave(SUBJECT, TODAY),
                        obstacle(Obstacle.NOBODY_WHO_COULD)),
                row(
                        "C7: a verge within the mandate",
                        Said.about(FORTY)
                                .found(FindingKind.COMPETENCE_LACKING, EARLIER)
                                .with(VERGE, PartyRole.LEGAL_GUARDIAN, MAY_CONSENT)
                                .gave(VERGE, TODAY),
                        complete(TODAY, null, ConsentBasis.GUARDIAN)),
                row(
                        "C7: a verge whose mandate is letters, and the next of kin",
                        Said.about(FORTY)
                                .found(FindingKind.COMPETENCE_LACKING, EARLIER)
                                .with(VERGE, PartyRole.LEGAL_GUARDIAN, LETTERS_ONLY)
                                .with(SISTER, PartyRole.NEXT_OF_KIN)
                                .gave(VERGE, TODAY),
                        missing(SISTER)),
                row(
                        "C7: a mandate that ran out yesterday",
                        Said.about(FORTY)
                                .found(FindingKind.COMPETENCE_LACKING, EARLIER)
                                .with(VERGE, PartyRole.LEGAL_GUARDIAN, RAN_OUT)
                                .gave(VERGE, TODAY),
                        obstacle(Obstacle.NOBODY_WHO_COULD)),
                row(
                        "C7: next of kin, § 4-6",
                        Said.about(FORTY)
                                .found(FindingKind.COMPETENCE_LACKING, EARLIER)
                                .with(SISTER, PartyRole.NEXT_OF_KIN)
                                .gave(SISTER, TODAY),
                        complete(TODAY, null, ConsentBasis.NEXT_OF_KIN)),
                row(
                        "C7: a proxy is no verge",
                        Said.about(FORTY)
                                .with(VERGE, PartyRole.PROXY, MAY_CONSENT)
                                .gave(VERGE, TODAY),
                        missing(SUBJECT)),
                row(
                        "C7: between 16 and 18 the parents go on where competence is lacking, § 4-5",
                        Said.aboutAChild(SEVENTEEN)
                                .found(FindingKind.COMPETENCE_LACKING, EARLIER)
                                .gave(MOTHER, EARLIER)
                                .gave(FATHER, EARLIER)
                                .heard(EARLIER),
                        complete(EARLIER, LocalDate.of(2028, 1, 1), ConsentBasis.PARENTS_UNTIL_18)),
                row(
                        "C8: sharing with nobody is no consent to share",
                        Said.about(FORTY)
                                .toSharing()
                                .gave(SUBJECT, EARLIER)
                                .refused(SUBJECT, TODAY, SharingPartner.values()),
                        missing(SUBJECT)),
                row(
                        "C8: sharing with the school alone",
                        Said.about(FORTY).toSharing().gave(SUBJECT, TODAY, SharingPartner.SCHOOL),
                        new ConsentStanding.Complete(
                                TODAY,
                                null,
                                ConsentBasis.SELF,
                                EnumSet.complementOf(EnumSet.of(SharingPartner.SCHOOL)))),
                row(
                        "C8: what one parent shuts out is shut out",
                        Said.aboutAChild(NINE)
                                .toSharing()
                                .gave(MOTHER, EARLIER)
                                .gave(FATHER, EARLIER)
                                .refused(FATHER, TODAY, SharingPartner.NAV),
                        new ConsentStanding.Complete(
                                EARLIER, LocalDate.of(2034, 2, 3), ConsentBasis.PARENTS, Set.of(SharingPartner.NAV))),
                row(
                        "C9: NAV shut out, the others stay",
                        Said.about(FORTY)
                                .toSharing()
                                .gave(SUBJECT, EARLIER)
                                .refused(SUBJECT, TODAY, SharingPartner.NAV),
                        new ConsentStanding.Complete(EARLIER, null, ConsentBasis.SELF, Set.of(SharingPartner.NAV))),
                row(
                        "C9: withdrawn is withdrawn, on the same day too",
                        Said.about(FORTY).gave(SUBJECT, TODAY).refused(SUBJECT, TODAY),
                        missing(SUBJECT)),
                row(
                        "C9: what is entered late does not undo what was said later",
                        Said.about(FORTY).gave(SUBJECT, TODAY).refused(SUBJECT, EARLIER),
                        complete(TODAY, null, ConsentBasis.SELF)),
                row("C10: silence is no consent", Said.aboutAChild(NINE), missing(MOTHER, FATHER)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoMayConsentIsComputedFromWhatWasSaidAndFound(Row row) {
        assertThat(row.said().standing(TODAY)).isEqualTo(row.standing());
    }

    @ParameterizedTest
    @CsvSource({
        "2011-04-20, 2027-04-19, false",
        "2011-04-20, 2027-04-20, true",
        "2012-02-29, 2028-02-28, false",
        "2012-02-29, 2028-02-29, true",
        "2008-02-29, 2024-02-28, false",
        "2008-02-29, 2024-02-29, true",
        // 2100 is no leap year, nor is the year in which somebody born on 29 February 2084 turns sixteen.
        "2084-02-29, 2100-02-27, false",
        "2084-02-29, 2100-02-28, true",
    })
    void thePersonDecidesAloneFromTheSixteenthBirthdayOn(LocalDate born, LocalDate today, boolean alone) {
        var parentsConsented =
                Said.aboutAChild(born).gave(MOTHER, today).gave(FATHER, today).heard(today);

        assertThat(parentsConsented.standing(today).missing().equals(List.of(SUBJECT)))
                .isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-04-20, 2027-04-19, false",
        "2015-04-20, 2027-04-20, true",
        "2016-02-29, 2028-02-28, false",
        "2016-02-29, 2028-02-29, true",
        "2088-02-29, 2100-02-28, true",
    })
    void theChildMustBeHeardFromTheTwelfthBirthdayOn(LocalDate born, LocalDate today, boolean heard) {
        var unheard = Said.aboutAChild(born).gave(MOTHER, today).gave(FATHER, today);

        assertThat(unheard.standing(today).isComplete()).isNotEqualTo(heard);
    }

    @Test
    void askedAheadOfTheBirthdayTheYoungPersonNeedNotBeAskedOnTheDay() {
        LocalDate turns16On = PersonRules.turns16On(SIXTEEN_TODAY);
        var asked = Said.aboutAChild(SIXTEEN_TODAY)
                .gave(MOTHER, EARLIER)
                .gave(FATHER, EARLIER)
                .heard(EARLIER)
                .gave(SUBJECT, turns16On.minusDays(ConsentRules.DAYS_ASKED_AHEAD));

        assertThat(asked.standing(turns16On.minusDays(1)))
                .isEqualTo(new ConsentStanding.Complete(EARLIER, null, ConsentBasis.PARENTS, Set.of()));
        assertThat(asked.standing(turns16On).isComplete()).isTrue();
    }

    @Test
    void whatSomebodySaidAsAChildDoesNotBindThemAtSixteen() {
        var asked = Said.aboutAChild(SIXTEEN_TODAY).gave(SUBJECT, TODAY.minusDays(ConsentRules.DAYS_ASKED_AHEAD + 1L));

        assertThat(asked.standing(TODAY)).isEqualTo(missing(SUBJECT));
    }

    @Test
    void aFindingCountsOnlyWhileItLastsAndForWhatItReaches() {
        var door = Said.aboutAChild(NINE).gave(MOTHER, EARLIER).found(FindingKind.ORDINARY_CARE, TODAY);

        assertThat(door.standing(TODAY.minusDays(1)).isComplete()).isFalse();
        assertThat(door.standing(TODAY).isComplete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void aPositionChangesOnlyWhatItsGiverHasASayIn(String sentence, ConsentDecision decision, Effect effect) {
        assertThat(decision)
                .as(sentence)
                .isInstanceOfSatisfying(
                        ConsentDecision.Recorded.class,
                        recorded -> assertThat(recorded.effect()).isEqualTo(effect));
    }

    static Stream<Arguments> aPositionChangesOnlyWhatItsGiverHasASayIn() {
        var one = Said.aboutAChild(NINE).gave(MOTHER, EARLIER);
        var both = Said.aboutAChild(NINE).gave(MOTHER, EARLIER).gave(FATHER, EARLIER);
        var grownUp = Said.aboutAChild(SIXTEEN_TODAY).gave(MOTHER, EARLIER).gave(SUBJECT, TODAY);
        var throughADoor = Said.aboutAChild(NINE)
                .gave(MOTHER, EARLIER)
                .gave(FATHER, EARLIER)
                .found(FindingKind.NECESSARY_FOR_THE_CHILD, EARLIER);
        var shared = Said.about(FORTY).toSharing().gave(SUBJECT, EARLIER);
        return Stream.of(
                says(
                        "the last one completes it",
                        one,
                        s -> s.position(FATHER, ConsentPosition.GIVEN, TODAY),
                        Effect.COMPLETED),
                says(
                        "the first one gives",
                        Said.aboutAChild(NINE),
                        s -> s.position(MOTHER, ConsentPosition.GIVEN, TODAY),
                        Effect.GIVEN),
                says(
                        "a no withdraws nothing that was never given",
                        one,
                        s -> s.position(FATHER, ConsentPosition.REFUSED, TODAY),
                        Effect.NONE),
                says(
                        "one of two withdraws",
                        both,
                        s -> s.position(FATHER, ConsentPosition.REFUSED, TODAY),
                        Effect.WITHDRAWN),
                says(
                        "a child's own word changes nothing",
                        one,
                        s -> s.position(SUBJECT, ConsentPosition.GIVEN, TODAY),
                        Effect.NONE),
                says(
                        "a parent of somebody of sixteen has no say",
                        grownUp,
                        s -> s.position(MOTHER, ConsentPosition.REFUSED, TODAY),
                        Effect.NONE),
                says(
                        "where one is enough the other may go",
                        throughADoor,
                        s -> s.position(FATHER, ConsentPosition.REFUSED, TODAY),
                        Effect.NONE),
                says(
                        "NAV alone is shut out",
                        shared,
                        s -> s.position(SUBJECT, ConsentPosition.REFUSED, TODAY, SharingPartner.NAV),
                        Effect.RESCOPED),
                says(
                        "everybody is shut out",
                        shared,
                        s -> s.position(SUBJECT, ConsentPosition.REFUSED, TODAY),
                        Effect.WITHDRAWN));
    }

    @Test
    void nobodyHasSaidAnythingTomorrow() {
        var said = Said.aboutAChild(NINE);

        assertThat(ConsentRules.decide(said.on(TODAY), said.position(MOTHER, ConsentPosition.GIVEN, TODAY.plusDays(1))))
                .isEqualTo(new ConsentDecision.Refused(new ConsentRefusal.StatedInTheFuture(TODAY)));
    }

    @Test
    void receiversAreNamedOnlyWhereInformationIsShared() {
        var said = Said.aboutAChild(NINE);

        assertThat(ConsentRules.decide(
                        said.on(TODAY), said.position(MOTHER, ConsentPosition.GIVEN, TODAY, SharingPartner.NAV)))
                .isEqualTo(new ConsentDecision.Refused(new ConsentRefusal.ServicesOnlyForSharing()));
    }

    @Test
    void aStrangerHasNoCapacity() {
        var parties = Said.aboutAChild(NINE).on(TODAY).parties();

        assertThat(ConsentRules.capacityOf(STRANGER, SUBJECT, parties)).isEmpty();
        assertThat(ConsentRules.capacityOf(SUBJECT, SUBJECT, parties)).contains(Capacity.SELF);
        assertThat(ConsentRules.capacityOf(MOTHER, SUBJECT, parties)).contains(Capacity.PARENT);
    }

    private static Arguments says(String sentence, Said said, Function<Said, Consent> position, Effect effect) {
        return Arguments.of(sentence, ConsentRules.decide(said.on(TODAY), position.apply(said)), effect);
    }

    private static Row row(String id, Said said, ConsentStanding standing) {
        return new Row(id, said, standing);
    }

    private static ConsentStanding complete(LocalDate from, @Nullable LocalDate until, ConsentBasis basis) {
        return new ConsentStanding.Complete(from, until, basis, Set.of());
    }

    private static ConsentStanding missing(PersonId... persons) {
        return new ConsentStanding.Missing(Obstacle.NOT_GIVEN, List.of(persons));
    }

    private static ConsentStanding obstacle(Obstacle obstacle) {
        return new ConsentStanding.Missing(obstacle, List.of());
    }
}
