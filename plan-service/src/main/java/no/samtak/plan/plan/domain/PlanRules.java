package no.samtak.plan.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samtak.plan.goal.domain.Goal;
import no.samtak.plan.goal.domain.Measure;
import no.samtak.plan.participation.domain.ConsentPurpose;
import no.samtak.plan.participation.domain.Consents;
import org.jspecify.annotations.Nullable;

/**
 * When an individual plan can become active: never without the nine elements of the regulation (forskrift om individuell
 * plan, FOR-2022-06-22-1110), consent and coordinator among them. One method for each element; it gives what is missing.
 */
public final class PlanRules {

    private PlanRules() {}

    /** @param today in Europe/Oslo */
    public static PlanDecision decide(WholePlan whole, LocalDate today) {
        List<Gap> gaps = new ArrayList<>(contentGaps(whole, today));
        gaps.addAll(someoneCoordinates(whole));
        gaps.addAll(consentIsGivenToPlanAndSharing(whole, today));
        Optional<LocalDate> revisionOn = nextRevision(whole.plan().content(), today);
        return gaps.isEmpty() && revisionOn.isPresent()
                ? new PlanDecision.MayBecomeActive(revisionOn.get())
                : new PlanDecision.Lacks(gaps.stream().sorted().toList());
    }

    /** What must be written before the person can be asked to agree: the elements but coordinator and consent. */
    public static List<Gap> contentGaps(WholePlan whole, LocalDate today) {
        PlanContent content = whole.plan().content();
        List<Gap> gaps = new ArrayList<>();
        gaps.addAll(goalsResourcesAndNeedsAreStated(whole));
        gaps.addAll(participantsAreNamed(whole));
        gaps.addAll(contributionsAreStated(content));
        gaps.addAll(eachMeasureHasExtentAndResponsible(whole));
        gaps.addAll(carryingOutIsDescribed(content));
        gaps.addAll(periodAndRevisionAreSet(content, today));
        gaps.addAll(cooperationIsDescribed(content));
        return gaps;
    }

    /** The first revision date after today. */
    static Optional<LocalDate> nextRevision(PlanContent content, LocalDate today) {
        return content.revisionDates().stream()
                .filter(date -> date.isAfter(today))
                .findFirst();
    }

    /** Element 1. */
    static List<Gap> goalsResourcesAndNeedsAreStated(WholePlan whole) {
        PlanContent content = whole.plan().content();
        List<Gap> gaps = new ArrayList<>();
        missingUnless(!whole.goals().isEmpty(), Gap.GOALS, gaps);
        missingUnless(isWritten(content.resources()), Gap.RESOURCES, gaps);
        missingUnless(isWritten(content.needs()), Gap.NEEDS, gaps);
        return gaps;
    }

    /** Element 2. */
    static List<Gap> participantsAreNamed(WholePlan whole) {
        return missingUnless(!whole.participants().isEmpty(), Gap.PARTICIPANTS);
    }

    /** Element 3. A plan has an active coordinator; a coordinator need not have a plan. */
    static List<Gap> someoneCoordinates(WholePlan whole) {
        return missingUnless(whole.coordinator() != null, Gap.ACTIVE_COORDINATOR);
    }

    /** Element 4. Next of kin contribute where there are some; the person and the services always do. */
    static List<Gap> contributionsAreStated(PlanContent content) {
        List<Gap> gaps = new ArrayList<>();
        missingUnless(isWritten(content.personContributes()), Gap.WHAT_THE_PERSON_CONTRIBUTES, gaps);
        missingUnless(isWritten(content.providersContribute()), Gap.WHAT_PROVIDERS_CONTRIBUTE, gaps);
        return gaps;
    }

    /** Element 5. */
    static List<Gap> eachMeasureHasExtentAndResponsible(WholePlan whole) {
        List<Measure> measures =
                whole.goals().stream().map(Goal::measures).flatMap(List::stream).toList();
        List<Gap> gaps = new ArrayList<>();
        missingUnless(!measures.isEmpty(), Gap.MEASURES, gaps);
        missingUnless(
                measures.stream().allMatch(measure -> isWritten(measure.extent())), Gap.EXTENT_OF_A_MEASURE, gaps);
        missingUnless(
                measures.stream().allMatch(measure -> isWritten(measure.responsible())),
                Gap.RESPONSIBLE_FOR_A_MEASURE,
                gaps);
        return gaps;
    }

    /** Element 6. */
    static List<Gap> carryingOutIsDescribed(PlanContent content) {
        return missingUnless(isWritten(content.howCarriedOut()), Gap.HOW_CARRIED_OUT);
    }

    /** Element 7. A plan whose last revision date has passed has none. */
    static List<Gap> periodAndRevisionAreSet(PlanContent content, LocalDate today) {
        List<Gap> gaps = new ArrayList<>();
        missingUnless(content.from() != null && content.to() != null, Gap.PERIOD, gaps);
        missingUnless(nextRevision(content, today).isPresent(), Gap.REVISION_DATE_TO_COME, gaps);
        return gaps;
    }

    /** Element 8: two consents, each of its own. */
    static List<Gap> consentIsGivenToPlanAndSharing(WholePlan whole, LocalDate today) {
        List<Gap> gaps = new ArrayList<>();
        Consents consents = whole.consents();
        missingUnless(consents.openSomethingNew(ConsentPurpose.PLAN, today), Gap.CONSENT_TO_PLAN, gaps);
        missingUnless(consents.openSomethingNew(ConsentPurpose.SHARING, today), Gap.CONSENT_TO_SHARING, gaps);
        return gaps;
    }

    /** Element 9. */
    static List<Gap> cooperationIsDescribed(PlanContent content) {
        return missingUnless(isWritten(content.cooperation()), Gap.COOPERATION);
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static List<Gap> missingUnless(boolean there, Gap gap) {
        return there ? List.of() : List.of(gap);
    }

    private static void missingUnless(boolean there, Gap gap, List<Gap> gaps) {
        gaps.addAll(missingUnless(there, gap));
    }
}
