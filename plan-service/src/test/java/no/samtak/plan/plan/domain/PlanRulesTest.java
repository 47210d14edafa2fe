package no.samtak.plan.plan.domain;

import static no.samtak.plan.plan.domain.Plans.REVISION;
import static no.samtak.plan.plan.domain.Plans.TODAY;
import static no.samtak.plan.plan.domain.Plans.complete;
import static no.samtak.plan.plan.domain.Plans.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtak.plan.participation.domain.Consent;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.participation.domain.Consents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanRulesTest {

    @Test
    void aPlanWithTheNineElementsMayBecomeActiveAndKnowsItsRevision() {
        assertThat(decide(complete())).isEqualTo(new PlanDecision.MayBecomeActive(REVISION));
    }

    @Test
    void nextOfKinContributeOnlyWhereThereAreSome() {
        assertThat(complete().whole().plan().content().nextOfKinContribute()).isNull();
        assertThat(decide(complete())).isInstanceOf(PlanDecision.MayBecomeActive.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plansThatLackOneThing")
    void whatAPlanLacksIsNamedAndNothingElse(Gap gap, Plans plan) {
        assertThat(decide(plan)).isEqualTo(new PlanDecision.Lacks(List.of(gap)));
    }

    static Stream<Arguments> plansThatLackOneThing() {
        return Stream.of(
                arguments(Gap.RESOURCES, complete().saying(content -> with(content, Gap.RESOURCES, null))),
                arguments(Gap.RESOURCES, complete().saying(content -> with(content, Gap.RESOURCES, "  "))),
                arguments(Gap.NEEDS, complete().saying(content -> with(content, Gap.NEEDS, null))),
                arguments(Gap.PARTICIPANTS, complete().withoutParticipants()),
                arguments(Gap.ACTIVE_COORDINATOR, complete().withoutCoordinator()),
                arguments(
                        Gap.WHAT_THE_PERSON_CONTRIBUTES,
                        complete().saying(content -> with(content, Gap.WHAT_THE_PERSON_CONTRIBUTES, null))),
                arguments(
                        Gap.WHAT_PROVIDERS_CONTRIBUTE,
                        complete().saying(content -> with(content, Gap.WHAT_PROVIDERS_CONTRIBUTE, null))),
                arguments(Gap.MEASURES, complete().withMeasures()),
                arguments(
                        Gap.EXTENT_OF_A_MEASURE,
                        complete().withMeasures(measure("Ein time", "Læraren"), measure(null, "Læraren"))),
                arguments(
                        Gap.RESPONSIBLE_FOR_A_MEASURE,
                        complete().withMeasures(measure("Ein time", "Læraren"), measure("Ein time", null))),
                arguments(Gap.HOW_CARRIED_OUT, complete().saying(content -> with(content, Gap.HOW_CARRIED_OUT, null))),
                arguments(Gap.PERIOD, complete().saying(content -> during(content, null, REVISION))),
                arguments(
                        Gap.REVISION_DATE_TO_COME, complete().saying(content -> during(content, content.to(), TODAY))),
                arguments(Gap.CONSENT_TO_PLAN, complete().without(ConsentPurpose.PLAN)),
                arguments(Gap.CONSENT_TO_SHARING, complete().without(ConsentPurpose.SHARING)),
                arguments(Gap.COOPERATION, complete().saying(content -> with(content, Gap.COOPERATION, null))));
    }

    @Test
    void aPlanWithoutGoalsHasNoMeasuresEither() {
        assertThat(decide(complete().withoutGoals()))
                .isEqualTo(new PlanDecision.Lacks(List.of(Gap.GOALS, Gap.MEASURES)));
    }

    @Test
    void anEmptyDraftLacksAllNineElementsAtOnce() {
        Plan draft = Plan.draft(
                new PlanId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                Instant.parse("2027-04-01T08:00:00Z"));
        var empty = new WholePlan(draft, List.of(), List.of(), null, new Consents(List.of()));

        assertThat(PlanRules.decide(empty, TODAY)).isInstanceOfSatisfying(PlanDecision.Lacks.class, lacks -> {
            Set<PlanElement> elements = lacks.gaps().stream().map(Gap::element).collect(Collectors.toSet());
            assertThat(elements).containsExactlyInAnyOrder(PlanElement.values());
            assertThat(lacks.gaps()).isSorted();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyElementHasAGapThatNamesIt(PlanElement element) {
        assertThat(Arrays.stream(Gap.values()).map(Gap::element)).contains(element);
    }

    @ParameterizedTest
    @EnumSource
    void aConsentThatWasWithdrawnIsNone(ConsentPurpose purpose) {
        Consent withdrawn = new Consent(purpose, TODAY.minusDays(9), null, TODAY.minusDays(1));

        assertThat(decide(complete().with(withdrawn))).isInstanceOf(PlanDecision.Lacks.class);
    }

    @Test
    void parentsConsentOpensNothingNewFromTheDayTheChildIsSixteen() {
        Consent parents = new Consent(ConsentPurpose.PLAN, TODAY.minusYears(1), TODAY, null);

        assertThat(decide(complete().with(parents))).isEqualTo(new PlanDecision.Lacks(List.of(Gap.CONSENT_TO_PLAN)));
    }

    @Test
    void theNextRevisionIsTheFirstOneToCome() {
        Plans plan = complete()
                .saying(content ->
                        withRevisions(content, List.of(LocalDate.of(2028, 3, 1), TODAY, LocalDate.of(2027, 9, 1))));

        assertThat(decide(plan)).isEqualTo(new PlanDecision.MayBecomeActive(LocalDate.of(2027, 9, 1)));
    }

    @Test
    void beforeConsentIsAskedForEverythingButConsentAndCoordinatorIsWritten() {
        WholePlan whole = complete()
                .withoutCoordinator()
                .without(ConsentPurpose.PLAN)
                .without(ConsentPurpose.SHARING)
                .whole();

        assertThat(PlanRules.contentGaps(whole, TODAY)).isEmpty();
    }

    private static PlanDecision decide(Plans plan) {
        return PlanRules.decide(plan.whole(), TODAY);
    }

    private static PlanContent with(PlanContent was, Gap part, String text) {
        return new PlanContent(
                was.legalBasis(),
                was.responsibleAuthority(),
                part == Gap.RESOURCES ? text : was.resources(),
                part == Gap.NEEDS ? text : was.needs(),
                part == Gap.WHAT_THE_PERSON_CONTRIBUTES ? text : was.personContributes(),
                part == Gap.WHAT_PROVIDERS_CONTRIBUTE ? text : was.providersContribute(),
                was.nextOfKinContribute(),
                part == Gap.HOW_CARRIED_OUT ? text : was.howCarriedOut(),
                part == Gap.COOPERATION ? text : was.cooperation(),
                was.from(),
                was.to(),
                was.revisionDates());
    }

    private static PlanContent during(PlanContent was, LocalDate to, LocalDate revision) {
        return dated(was, to, List.of(revision));
    }

    private static PlanContent withRevisions(PlanContent was, List<LocalDate> revisions) {
        return dated(was, was.to(), revisions);
    }

    private static PlanContent dated(PlanContent was, LocalDate to, List<LocalDate> revisions) {
        return new PlanContent(
                was.legalBasis(),
                was.responsibleAuthority(),
                was.resources(),
                was.needs(),
                was.personContributes(),
                was.providersContribute(),
                was.nextOfKinContribute(),
                was.howCarriedOut(),
                was.cooperation(),
                was.from(),
                to,
                revisions);
    }
}
