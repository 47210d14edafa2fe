package no.samtak.referral.assessment.domain;

import static no.samtak.referral.assessment.domain.Criterion.CHILD_IS_UNDER_18_OR_EXPECTED;
import static no.samtak.referral.assessment.domain.Criterion.CONDITION_IS_SERIOUS;
import static no.samtak.referral.assessment.domain.Criterion.NEED_IS_LONG_TERM;
import static no.samtak.referral.assessment.domain.Criterion.OTHER_WELFARE_SERVICES_ARE_NEEDED;
import static no.samtak.referral.assessment.domain.Criterion.SERVICES_ARE_COMPOUND_OR_COORDINATED;
import static no.samtak.referral.assessment.domain.Criterion.SERVICES_ARE_COORDINATED;
import static no.samtak.referral.casework.domain.Scheme.CHILD_COORDINATOR;
import static no.samtak.referral.casework.domain.Scheme.COORDINATOR;
import static no.samtak.referral.casework.domain.Scheme.INDIVIDUAL_PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.law.language.LanguageForm;
import no.samtak.law.language.Text;
import no.samtak.law.policy.ChildCoordinatorOffer;
import no.samtak.law.policy.Guidance;
import no.samtak.law.policy.Policy;
import no.samtak.law.policy.ServiceKind;
import no.samtak.law.rulebook.Rulebooks;
import no.samtak.law.statute.Statute;
import no.samtak.referral.person.domain.PersonKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentRulesTest {

    static Stream<Policy> municipalities() {
        return Need.allMunicipalities().stream();
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void aClearNeedOfAChildMeetsAllThreeSchemesInEveryMunicipality(Policy municipality) {
        Assessment assessment = Need.ofAChild().in(municipality).assessed();

        assertThat(assessment.schemes())
                .extracting(SchemeResult::scheme, SchemeResult::entitlement)
                .containsExactlyInAnyOrder(
                        tuple(COORDINATOR, Entitlement.MET),
                        tuple(CHILD_COORDINATOR, Entitlement.MET),
                        tuple(INDIVIDUAL_PLAN, Entitlement.MET));
        assertThat(assessment.lacksNothing()).isTrue();
    }

    @Test
    void beforeAnybodyHasFoundOutEverythingIsMissing() {
        Assessment assessment = Need.ofAChild().nothingFound().assessed();

        assertThat(assessment.schemes()).allMatch(scheme -> scheme.entitlement() == Entitlement.OPEN);
        assertThat(assessment.missing())
                .containsExactlyInAnyOrder(
                        new Missing.Finding(NEED_IS_LONG_TERM),
                        new Missing.Finding(SERVICES_ARE_COORDINATED),
                        new Missing.Finding(CONDITION_IS_SERIOUS),
                        new Missing.Finding(SERVICES_ARE_COMPOUND_OR_COORDINATED),
                        new Missing.Finding(OTHER_WELFARE_SERVICES_ARE_NEEDED));
        assertThat(assessment.services()).isNull();
    }

    // Long-term: a guide is no condition.

    @ParameterizedTest(name = "{0}, {1} months: {2}")
    @CsvSource({
        "vefsn, 25, LONGER_THAN_GUIDE",
        "vefsn, 24, NOT_LONGER_THAN_GUIDE",
        "vefsn, 1, NOT_LONGER_THAN_GUIDE",
        "lund, 25, A_YEAR_OR_MORE",
        "lund, 12, A_YEAR_OR_MORE",
        "lund, 11, LESS_THAN_A_YEAR",
        "bjornafjorden, 24, A_YEAR_OR_MORE",
        "lyngdal, 24, A_YEAR_OR_MORE",
        "nes, 6, LESS_THAN_A_YEAR"
    })
    void theSameMonthsAreReadByEachMunicipalitysOwnGuide(String municipality, int months, Ground ground) {
        CriterionResult result =
                Need.ofAChild().in(municipality).lastingMonths(months).answered(COORDINATOR, NEED_IS_LONG_TERM);

        assertThat(result.ground()).isEqualTo(ground);
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void noNumberOfMonthsEverRefusesAnybody(Policy municipality) {
        for (int months = 1; months <= 60; months++) {
            assertThat(Need.ofAChild()
                            .in(municipality)
                            .lastingMonths(months)
                            .answered(COORDINATOR, NEED_IS_LONG_TERM)
                            .answer())
                    .isIn(Answer.MET, Answer.NEEDS_JUDGEMENT);
        }
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void aNeedForGoodIsLongTermEverywhere(Policy municipality) {
        assertThat(Need.ofAChild().in(municipality).lastingForGood().answered(COORDINATOR, NEED_IS_LONG_TERM))
                .extracting(CriterionResult::answer, CriterionResult::ground)
                .containsExactly(Answer.MET, Ground.NEED_LASTS_FOR_GOOD);
    }

    @Test
    void theAnswerCarriesTheMunicipalitysOwnWordingAndTheStatute() {
        CriterionResult lund = Need.ofAChild().in("lund").answered(COORDINATOR, NEED_IS_LONG_TERM);
        CriterionResult lyngdal = Need.ofAChild().in("lyngdal").answered(COORDINATOR, NEED_IS_LONG_TERM);

        assertThat(lund.wording().in(LanguageForm.NB)).contains("individuell plan er tidkrevende");
        assertThat(lyngdal.wording()).isNull();
        assertThat(lund.statute()).isEqualTo(Statute.PBRL_2_5B);
        assertThat(Need.ofAChild()
                        .answered(CHILD_COORDINATOR, NEED_IS_LONG_TERM)
                        .statute())
                .isEqualTo(Statute.PBRL_2_5C);
        assertThat(Need.ofAChild().answered(INDIVIDUAL_PLAN, NEED_IS_LONG_TERM).statute())
                .isEqualTo(Statute.PBRL_2_5);
    }

    // Coordinated: what counts.

    @Test
    void aGeneralPractitionerAndAPublicHealthNurseAreEnoughInLyngdalAndJudgedInLund() {
        Need need = Need.ofAChild().needing(ServiceKind.GENERAL_PRACTITIONER, ServiceKind.PUBLIC_HEALTH_NURSE);

        assertThat(need.in("lyngdal")
                        .answered(COORDINATOR, SERVICES_ARE_COORDINATED)
                        .ground())
                .isEqualTo(Ground.SEVERAL_SERVICES);
        assertThat(need.in("lund")
                        .answered(COORDINATOR, SERVICES_ARE_COORDINATED)
                        .ground())
                .isEqualTo(Ground.FEWER_SERVICES_THAN_GUIDE);
        assertThat(need.in("lund").assessed().services().number()).isZero();
        assertThat(need.in("lund").assessed().services().notCounted())
                .containsExactlyInAnyOrder(ServiceKind.GENERAL_PRACTITIONER, ServiceKind.PUBLIC_HEALTH_NURSE);
    }

    @Test
    void schoolPptChildWelfareAndAPublicHealthNurseAreOneHealthServiceInBjornafjorden() {
        Need need = Need.ofAChild()
                .needing(
                        ServiceKind.SCHOOL,
                        ServiceKind.EDUCATIONAL_PSYCHOLOGY,
                        ServiceKind.CHILD_WELFARE,
                        ServiceKind.PUBLIC_HEALTH_NURSE);

        assertThat(need.assessed().services().number()).isEqualTo(1);
        assertThat(need.answered(COORDINATOR, SERVICES_ARE_COORDINATED).answer())
                .isEqualTo(Answer.NEEDS_JUDGEMENT);
        assertThat(need.answered(CHILD_COORDINATOR, OTHER_WELFARE_SERVICES_ARE_NEEDED)
                        .answer())
                .isEqualTo(Answer.MET);
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void schoolAndNavAreHealthServicesNowhere(Policy municipality) {
        CriterionResult result = Need.ofAChild()
                .in(municipality)
                .needing(ServiceKind.SCHOOL, ServiceKind.NAV)
                .answered(COORDINATOR, SERVICES_ARE_COORDINATED);

        assertThat(result)
                .extracting(CriterionResult::answer, CriterionResult::ground)
                .containsExactly(Answer.NOT_MET, Ground.NO_HEALTH_SERVICE);
    }

    @Test
    void whereTheMunicipalityNamesNoNumberSeveralIsTwo() {
        Need one = Need.ofAChild().in("nes").needing(ServiceKind.HOME_NURSING);

        assertThat(one.answered(COORDINATOR, SERVICES_ARE_COORDINATED).ground()).isEqualTo(Ground.ONE_SERVICE);
        assertThat(one.withServices(new ServicesNeeded(
                                Set.of(ServiceKind.HOME_NURSING), 1, true, false, Need.written("Og logoped.")))
                        .answered(COORDINATOR, SERVICES_ARE_COORDINATED)
                        .ground())
                .isEqualTo(Ground.SEVERAL_SERVICES);
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void noMunicipalNumberEverRefusesAnybody(Policy municipality) {
        for (ServiceKind kind : EnumSet.complementOf(EnumSet.of(
                ServiceKind.CHILD_WELFARE,
                ServiceKind.KINDERGARTEN,
                ServiceKind.SCHOOL,
                ServiceKind.EDUCATIONAL_PSYCHOLOGY,
                ServiceKind.NAV))) {
            assertThat(Need.ofAChild()
                            .in(municipality)
                            .needing(kind)
                            .answered(COORDINATOR, SERVICES_ARE_COORDINATED)
                            .answer())
                    .as(kind.name())
                    .isEqualTo(Answer.NEEDS_JUDGEMENT);
        }
    }

    @Test
    void servicesThatStandAloneAreNotCoordinated() {
        Need need = Need.ofAChild()
                .withServices(Need.services(false, false, ServiceKind.HOME_NURSING, ServiceKind.PHYSIOTHERAPY));

        assertThat(need.answered(COORDINATOR, SERVICES_ARE_COORDINATED).ground())
                .isEqualTo(Ground.SERVICES_STAND_ALONE);
    }

    @Test
    void compoundServicesAreEnoughForAChildCoordinatorAndNotForACoordinator() {
        Need need = Need.ofAChild().withServices(Need.services(false, true, ServiceKind.HOME_NURSING));

        assertThat(need.answered(CHILD_COORDINATOR, SERVICES_ARE_COMPOUND_OR_COORDINATED)
                        .answer())
                .isEqualTo(Answer.MET);
        assertThat(need.answered(COORDINATOR, SERVICES_ARE_COORDINATED).answer())
                .isEqualTo(Answer.NOT_MET);
    }

    // The child coordinator: stricter, and for a family.

    @ParameterizedTest(name = "{0}: on the day before 18 {1}, on the birthday {2}")
    @CsvSource({
        "vefsn, UNDER_18, OFFERED_AFTER_18",
        "lyngdal, UNDER_18, OVER_18",
        "bjornafjorden, UNDER_18, OVER_18",
        "nes, UNDER_18, OVER_18",
        "lund, UNDER_18, OVER_18"
    })
    void theStatutoryRightEndsOnTheEighteenthBirthdayAndVefsnMayOfferMore(
            String municipality, Ground dayBefore, Ground birthday) {
        Need need =
                Need.ofAChild().in(municipality).asking(CHILD_COORDINATOR).about(Need.born(LocalDate.of(2009, 3, 1)));

        assertThat(need.on(LocalDate.of(2027, 2, 28))
                        .answered(CHILD_COORDINATOR, CHILD_IS_UNDER_18_OR_EXPECTED)
                        .ground())
                .isEqualTo(dayBefore);
        assertThat(need.on(LocalDate.of(2027, 3, 1))
                        .answered(CHILD_COORDINATOR, CHILD_IS_UNDER_18_OR_EXPECTED)
                        .ground())
                .isEqualTo(birthday);
    }

    @Test
    void anOfferAfter18EndsWhereThePolicySaysSo() {
        var vefsn = Need.policy("vefsn");
        var reading = new MunicipalReading(vefsn.guidance(), new ChildCoordinatorOffer(true, 23), null);

        assertThat(groundOfAge(22, reading)).isEqualTo(Ground.OFFERED_AFTER_18);
        assertThat(groundOfAge(23, reading)).isEqualTo(Ground.OVER_18);
    }

    @Test
    void fortyYearsRuleOutAChildCoordinatorAndAreNoError() {
        Assessment assessment =
                Need.ofAnAdult().nothingFound().asking(CHILD_COORDINATOR).assessed();

        assertThat(assessment.of(CHILD_COORDINATOR).orElseThrow().entitlement()).isEqualTo(Entitlement.NOT_MET);
        assertThat(assessment.missing()).doesNotContain(new Missing.Finding(CONDITION_IS_SERIOUS));
        assertThat(assessment.missing()).contains(new Missing.Finding(NEED_IS_LONG_TERM));
    }

    @Test
    void ofAnAdultNobodyAsksTheQuestionsAboutAChild() {
        assertThat(Need.ofAnAdult().assessed().schemes())
                .extracting(SchemeResult::scheme)
                .containsExactly(COORDINATOR, INDIVIDUAL_PLAN);
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void anExpectedChildIsAChild(Policy municipality) {
        Need need = Need.ofAChild().in(municipality).notYetBorn();

        assertThat(need.answered(CHILD_COORDINATOR, CHILD_IS_UNDER_18_OR_EXPECTED)
                        .ground())
                .isEqualTo(Ground.CHILD_IS_EXPECTED);
        assertThat(need.assessed().lacksNothing()).isTrue();
    }

    @Test
    void withoutABirthDateAPersonJudgesTheAge() {
        Need need = Need.ofAChild().about(new SubjectAge(PersonKind.KNOWN, null));

        assertThat(need.assessed().missing())
                .containsExactly(new Missing.PersonsJudgement(CHILD_IS_UNDER_18_OR_EXPECTED));
    }

    @Test
    void aDescribedDisabilityIsEnoughAndADiagnosisIsNeverAskedFor() {
        assertThat(Need.ofAChild()
                        .answered(CHILD_COORDINATOR, CONDITION_IS_SERIOUS)
                        .ground())
                .isEqualTo(Ground.SERIOUS_CONDITION);
        assertThat(Ground.SERIOUS_CONDITION.why().nb()).contains("diagnose kreves ikke");
    }

    @ParameterizedTest
    @EnumSource(Condition.Kind.class)
    void whetherAConditionIsSeriousIsJudgedUnlessItIsClear(Condition.Kind kind) {
        Need unclear = Need.ofAChild().withCondition(new Condition(Set.of(kind), false, Need.written("Kanskje.")));

        assertThat(unclear.answered(CHILD_COORDINATOR, CONDITION_IS_SERIOUS).answer())
                .isEqualTo(Answer.NEEDS_JUDGEMENT);
    }

    @Test
    void aChildWithoutIllnessInjuryOrDisabilityMayStillHaveARightToACoordinator() {
        Need need = Need.ofAChild().withoutCondition();

        assertThat(need.entitled(CHILD_COORDINATOR)).isEqualTo(Entitlement.NOT_MET);
        assertThat(need.entitled(COORDINATOR)).isEqualTo(Entitlement.MET);
        assertThat(need.assessed().lacksNothing()).isTrue();
    }

    @Test
    void thatNobodyHasNamedAnotherWelfareServiceIsJudged() {
        Need need = Need.ofAChild().needing(ServiceKind.HOME_NURSING, ServiceKind.PHYSIOTHERAPY);

        assertThat(need.answered(CHILD_COORDINATOR, OTHER_WELFARE_SERVICES_ARE_NEEDED)
                        .ground())
                .isEqualTo(Ground.NO_OTHER_SERVICE_NAMED);
    }

    // Judgement: only where the facts leave it open.

    @Test
    void aJudgementSettlesWhatTheGuideLeavesOpen() {
        Need open = Need.ofAChild().in("vefsn").lastingMonths(18);

        assertThat(open.entitled(COORDINATOR)).isEqualTo(Entitlement.OPEN);
        assertThat(open.judged(NEED_IS_LONG_TERM, Judgement.Verdict.MET).entitled(COORDINATOR))
                .isEqualTo(Entitlement.MET);
        assertThat(open.judged(NEED_IS_LONG_TERM, Judgement.Verdict.NOT_MET).entitled(COORDINATOR))
                .isEqualTo(Entitlement.NOT_MET);
    }

    @Test
    void theGroundOfAJudgedCriterionStaysVisible() {
        CriterionResult result = Need.ofAChild()
                .in("vefsn")
                .lastingMonths(18)
                .judged(NEED_IS_LONG_TERM, Judgement.Verdict.MET)
                .answered(COORDINATOR, NEED_IS_LONG_TERM);

        assertThat(result.answer()).isEqualTo(Answer.MET);
        assertThat(result.ground()).isEqualTo(Ground.NOT_LONGER_THAN_GUIDE);
        assertThat(result.judgement()).isNotNull();
    }

    @Test
    void aJudgementAgainstTheFactsHasNoEffectAndIsTurnedDown() {
        Need need = Need.ofAChild()
                .judged(NEED_IS_LONG_TERM, Judgement.Verdict.NOT_MET)
                .withoutCondition()
                .judged(CONDITION_IS_SERIOUS, Judgement.Verdict.MET);

        assertThat(need.entitled(COORDINATOR)).isEqualTo(Entitlement.MET);
        assertThat(need.entitled(CHILD_COORDINATOR)).isEqualTo(Entitlement.NOT_MET);
        assertThat(AssessmentRules.faults(need.facts()))
                .containsExactly(
                        new AssessmentRefusal.NothingToJudge(NEED_IS_LONG_TERM, Answer.MET),
                        new AssessmentRefusal.NothingToJudge(CONDITION_IS_SERIOUS, Answer.NOT_MET));
    }

    @Test
    void aJudgementOfAnAdultAsAChildIsTurnedDown() {
        Need need = Need.ofAnAdult().judged(CONDITION_IS_SERIOUS, Judgement.Verdict.MET);

        assertThat(AssessmentRules.faults(need.facts())).hasSize(1);
    }

    @Test
    void aJudgementThatIsCalledForIsTaken() {
        Need need = Need.ofAChild().in("vefsn").lastingMonths(18).judged(NEED_IS_LONG_TERM, Judgement.Verdict.NOT_MET);

        assertThat(AssessmentRules.faults(need.facts())).isEmpty();
    }

    // Hearing the child.

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"0, false", "11, false", "12, true", "15, true", "17, true", "18, false", "40, false"})
    void from12To18TheChildIsHeard(int years, boolean mustBeHeard) {
        assertThat(Need.ofAChild().aged(years).assessed().missing().contains(new Missing.ChildsView()))
                .isEqualTo(mustBeHeard);
    }

    @Test
    void theDayBeforeTwelveTheViewIsWelcomeAndNotDemanded() {
        Need need = Need.ofAChild().about(Need.born(LocalDate.of(2015, 3, 2)));

        assertThat(need.on(LocalDate.of(2027, 3, 1)).assessed().lacksNothing()).isTrue();
        assertThat(need.on(LocalDate.of(2027, 3, 2)).assessed().missing()).containsExactly(new Missing.ChildsView());
    }

    @ParameterizedTest
    @EnumSource(ChildHearing.Way.class)
    void hearingIsMetByTheViewOrByHowItWasTried(ChildHearing.Way way) {
        assertThat(Need.ofAChild().aged(13).heard(way).assessed().lacksNothing())
                .isTrue();
    }

    @Test
    void nobodyWasHeardTomorrow() {
        Need need = Need.ofAChild().aged(13).heard(ChildHearing.Way.CHILDS_VIEW);

        assertThat(AssessmentRules.faults(need.facts())).isEmpty();
        assertThat(AssessmentRules.faults(need.on(Need.TODAY.minusDays(1)).facts()))
                .containsExactly(new AssessmentRefusal.HeardInTheFuture(Need.TODAY.minusDays(1)));
    }

    // A municipality never hardens the statute.

    @Test
    void aStricterGuideNeverTurnsAMetCriterionIntoARefusal() {
        var strict = new Guidance(
                new Guidance.LongTerm(120, null),
                new Guidance.Coordinated(9, Set.of(), EnumSet.allOf(ServiceKind.class), null),
                Set.of());
        var facts = Need.ofAChild().facts();
        var hardened = new AssessmentFacts(
                facts.asOf(),
                facts.subject(),
                facts.requested(),
                facts.findings(),
                new MunicipalReading(strict, new ChildCoordinatorOffer(false, 18), Text.same("")),
                facts.rulebook());

        assertThat(AssessmentRules.assess(hardened).schemes())
                .allMatch(scheme -> scheme.entitlement() == Entitlement.OPEN);
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void everyGroundIsToldInBothForms(Ground ground) {
        assertThat(ground.why().nb()).endsWith(".");
        assertThat(ground.why().nn()).endsWith(".");
    }

    private static Ground groundOfAge(int years, MunicipalReading reading) {
        AssessmentFacts facts =
                Need.ofAChild().aged(years).asking(CHILD_COORDINATOR).facts();
        var assessed = AssessmentRules.assess(new AssessmentFacts(
                facts.asOf(),
                facts.subject(),
                facts.requested(),
                facts.findings(),
                reading,
                Rulebooks.at(facts.asOf()).version()));
        List<CriterionResult> criteria =
                assessed.of(CHILD_COORDINATOR).orElseThrow().criteria();
        return criteria.getFirst().ground();
    }
}
