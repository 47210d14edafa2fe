package no.samtak.referral.decision.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samtak.referral.assessment.domain.Answer;
import no.samtak.referral.assessment.domain.Assessment;
import no.samtak.referral.assessment.domain.AssessmentRefusal;
import no.samtak.referral.assessment.domain.AssessmentRules;
import no.samtak.referral.assessment.domain.CriterionResult;
import no.samtak.referral.assessment.domain.Entitlement;
import no.samtak.referral.assessment.domain.SchemeResult;
import no.samtak.referral.casework.domain.FamilyContact;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions the law allows. The rules never choose: a named person proposes, and is told what is missing or what
 * the law does not allow.
 */
public final class DecisionRules {

    private DecisionRules() {}

    public static DecisionAnswer decide(DecisionFacts facts) {
        ProposedDecision proposal = facts.proposal();
        if (proposal.impartiality().isKin() || proposal.impartiality().reportedTheNeed()) {
            return new DecisionAnswer.NotImpartial();
        }
        Assessment assessment = AssessmentRules.assess(facts.assessment());
        List<AssessmentRefusal> tooEarly = AssessmentRules.refusals(facts.state(), facts.family());
        if (!tooEarly.isEmpty() || !assessment.lacksNothing()) {
            return new DecisionAnswer.NotReady(tooEarly, facts.state().isOpen() ? assessment.missing() : List.of());
        }
        List<DecisionRefusal> refusals = refusals(facts, assessment);
        return refusals.isEmpty()
                ? new DecisionAnswer.Lawful(assessment, letters(facts))
                : new DecisionAnswer.Unlawful(refusals);
    }

    private static List<DecisionRefusal> refusals(DecisionFacts facts, Assessment assessment) {
        ProposedDecision proposal = facts.proposal();
        List<DecisionRefusal> refusals = new ArrayList<>();
        if (facts.fourEyes()) {
            refusals.add(new DecisionRefusal.SecondPersonNeeded());
        }
        if (!facts.someoneCanBeTold() && !letters(facts).isEmpty()) {
            refusals.add(new DecisionRefusal.NobodyToTell());
        }
        for (SchemeResult result : assessment.schemes()) {
            proposal.about(result.scheme())
                    .ifPresentOrElse(
                            decided -> refuse(decided, result, proposal, refusals),
                            () -> refuseSilence(result.scheme(), facts, refusals));
        }
        proposal.outcomes().stream()
                .map(SchemeOutcome::scheme)
                .filter(scheme -> assessment.of(scheme).isEmpty())
                .forEach(scheme -> refusals.add(new DecisionRefusal.SchemeNotInQuestion(scheme)));
        refuseTwoCoordinators(proposal, assessment, refusals);
        if (proposal.refusesACoordinator() && proposal.coordination() == null) {
            refusals.add(new DecisionRefusal.CoordinationNotAssessed());
        }
        if (proposal.outcomes().stream().anyMatch(decided -> decided.outcome() == Outcome.REFUSED)
                && isBlank(proposal.considerations())) {
            refusals.add(new DecisionRefusal.ConsiderationsMissing());
        }
        if (proposal.grants(Scheme.INDIVIDUAL_PLAN) && !proposal.grantsACoordinator()) {
            refusals.add(new DecisionRefusal.PlanWithoutCoordinator());
        }
        if (proposal.grantsACoordinator() && proposal.contact() == null) {
            refusals.add(new DecisionRefusal.ContactMissing());
        }
        return refusals;
    }

    private static void refuse(
            SchemeOutcome decided, SchemeResult result, ProposedDecision proposal, List<DecisionRefusal> refusals) {
        switch (decided.outcome()) {
            case GRANTED -> refuseGrant(result, proposal, refusals);
            case PARTLY_GRANTED -> {
                refuseGrant(result, proposal, refusals);
                if (isBlank(decided.reasons())) {
                    refusals.add(new DecisionRefusal.ReasonsMissing(decided.scheme()));
                }
            }
            case REFUSED -> refuseRefusal(decided, result, proposal, refusals);
            case DECLINED_BY_PERSON -> {
                // Whoever has a right need not use it.
            }
        }
    }

    private static void refuseGrant(SchemeResult result, ProposedDecision proposal, List<DecisionRefusal> refusals) {
        boolean followsCoordinator = result.scheme() == Scheme.INDIVIDUAL_PLAN && proposal.grantsACoordinator();
        if (result.entitlement() != Entitlement.MET && !followsCoordinator) {
            refusals.add(new DecisionRefusal.RightIsNotThere(result.scheme()));
        }
    }

    private static void refuseRefusal(
            SchemeOutcome decided, SchemeResult result, ProposedDecision proposal, List<DecisionRefusal> refusals) {
        if (decided.scheme() == Scheme.INDIVIDUAL_PLAN && proposal.grantsACoordinator()) {
            refusals.add(new DecisionRefusal.PlanFollowsCoordinator());
            return;
        }
        if (result.entitlement() == Entitlement.MET) {
            refusals.add(new DecisionRefusal.RightIsThere(decided.scheme()));
            return;
        }
        result.criteria().stream()
                .filter(criterion -> criterion.answer() == Answer.NOT_MET)
                .map(CriterionResult::criterion)
                .filter(criterion -> isBlank(decided.criterionReasons().getOrDefault(criterion, "")))
                .forEach(criterion ->
                        refusals.add(new DecisionRefusal.CriterionReasonsMissing(decided.scheme(), criterion)));
    }

    /** One coordinator granted is an answer about the other one too, unless the family asked for that by name. */
    private static void refuseSilence(Scheme scheme, DecisionFacts facts, List<DecisionRefusal> refusals) {
        ProposedDecision proposal = facts.proposal();
        boolean isAnswered = switch (scheme) {
            case COORDINATOR -> proposal.grants(Scheme.CHILD_COORDINATOR);
            case CHILD_COORDINATOR ->
                proposal.grants(Scheme.COORDINATOR)
                        && (proposal.choice() != null
                                || !facts.assessment().requested().contains(Scheme.CHILD_COORDINATOR));
            case INDIVIDUAL_PLAN -> false;
        };
        if (!isAnswered) {
            refusals.add(new DecisionRefusal.OutcomeMissing(scheme));
        }
    }

    private static void refuseTwoCoordinators(
            ProposedDecision proposal, Assessment assessment, List<DecisionRefusal> refusals) {
        if (proposal.grants(Scheme.COORDINATOR) && proposal.grants(Scheme.CHILD_COORDINATOR)) {
            refusals.add(new DecisionRefusal.TwoCoordinators());
            return;
        }
        Choice choice = proposal.choice();
        if (choice != null && proposal.grantsACoordinator() && !proposal.grants(choice.scheme())) {
            refusals.add(new DecisionRefusal.OtherThanChosen(choice.scheme()));
        }
        if (choice == null
                && proposal.grantsACoordinator()
                && rightIsThere(Scheme.COORDINATOR, assessment)
                && rightIsThere(Scheme.CHILD_COORDINATOR, assessment)) {
            refusals.add(new DecisionRefusal.FamilyHasNotChosen());
        }
    }

    private static boolean rightIsThere(Scheme scheme, Assessment assessment) {
        return assessment
                .of(scheme)
                .filter(result -> result.entitlement() == Entitlement.MET)
                .isPresent();
    }

    /**
     * A refusal is a letter of its own to whoever applied. Who was only told of somebody's report has asked for nothing:
     * they learn which service coordinates and that they may apply, and only where nothing is to be coordinated that no
     * right is there.
     */
    private static Set<DecisionLetter> letters(DecisionFacts facts) {
        ProposedDecision proposal = facts.proposal();
        Set<DecisionLetter> letters = EnumSet.noneOf(DecisionLetter.class);
        if (proposal.grantsACoordinator()) {
            letters.add(DecisionLetter.COORDINATOR_GRANTED);
        }
        if (proposal.grants(Scheme.INDIVIDUAL_PLAN)) {
            letters.add(DecisionLetter.PLAN_GRANTED);
        }
        boolean isCoordinated = servicesAreCoordinatedAllTheSame(proposal.coordination());
        if (proposal.refusesACoordinator() && !proposal.grantsACoordinator() && isCoordinated) {
            letters.add(DecisionLetter.COORDINATED_WITHOUT_RIGHT);
        }
        boolean applied = facts.family() == FamilyContact.APPLIED;
        if (proposal.refusesACoordinator() && (applied || !isCoordinated)) {
            letters.add(DecisionLetter.COORDINATOR_REFUSED);
        }
        boolean planWasAskedFor = applied && asksForPlan(facts);
        if (proposal.refuses(Scheme.INDIVIDUAL_PLAN) && (planWasAskedFor || letters.isEmpty())) {
            letters.add(DecisionLetter.PLAN_REFUSED);
        }
        return letters;
    }

    private static boolean servicesAreCoordinatedAllTheSame(@Nullable Coordination coordination) {
        return coordination != null && coordination.carrier() != null;
    }

    private static boolean asksForPlan(DecisionFacts facts) {
        Set<Scheme> requested = facts.assessment().requested();
        return requested.isEmpty() || requested.contains(Scheme.INDIVIDUAL_PLAN);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
