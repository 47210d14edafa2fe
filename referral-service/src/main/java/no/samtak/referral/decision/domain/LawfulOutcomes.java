package no.samtak.referral.decision.domain;

import java.util.ArrayList;
import java.util.List;
import no.samtak.referral.assessment.domain.Answer;
import no.samtak.referral.assessment.domain.Assessment;
import no.samtak.referral.assessment.domain.CriterionResult;
import no.samtak.referral.assessment.domain.Entitlement;
import no.samtak.referral.assessment.domain.SchemeResult;
import no.samtak.referral.casework.domain.Scheme;
import org.jspecify.annotations.Nullable;

/** What the law does not allow in a decision on a need, once the need has been assessed. */
final class LawfulOutcomes {

    private LawfulOutcomes() {}

    /** Everything at once; empty when the decision is lawful. */
    static List<DecisionRefusal> refusals(DecisionFacts facts, Assessment assessment) {
        ProposedDecision proposal = facts.proposal();
        List<DecisionRefusal> refusals = new ArrayList<>();
        if (!facts.someoneCanBeTold() && !LetterRules.letters(facts).isEmpty()) {
            refusals.add(new DecisionRefusal.NobodyToTell());
        }
        for (SchemeResult result : assessment.schemes()) {
            proposal.about(result.scheme())
                    .ifPresentOrElse(
                            decided -> refuse(decided, result, facts, refusals),
                            () -> refuseSilence(result.scheme(), facts, refusals));
        }
        proposal.outcomes().stream()
                .map(SchemeOutcome::scheme)
                .filter(scheme -> assessment.of(scheme).isEmpty())
                .forEach(scheme -> refusals.add(new DecisionRefusal.SchemeNotInQuestion(scheme)));
        refuseTwoCoordinators(proposal, assessment, refusals);
        refuseCoordination(facts, refusals);
        if (proposal.outcomes().stream().anyMatch(decided -> decided.outcome().turnsDown())
                && isBlank(proposal.considerations())) {
            refusals.add(new DecisionRefusal.ConsiderationsMissing());
        }
        if (proposal.grants(Scheme.INDIVIDUAL_PLAN) && !hasACoordinator(facts)) {
            refusals.add(new DecisionRefusal.PlanWithoutCoordinator());
        }
        if (proposal.grantsACoordinator() && !proposal.namesSomebodyToCall()) {
            refusals.add(new DecisionRefusal.ContactMissing());
        }
        return refusals;
    }

    private static void refuse(
            SchemeOutcome decided, SchemeResult result, DecisionFacts facts, List<DecisionRefusal> refusals) {
        ProposedDecision proposal = facts.proposal();
        boolean takesBack = facts.background().grants(decided.scheme())
                && decided.outcome().turnsDown()
                && facts.background().commentsBy() == null;
        if (takesBack) {
            refusals.add(new DecisionRefusal.AdvanceNoticeMissing(decided.scheme()));
        }
        switch (decided.outcome()) {
            case GRANTED -> refuseGrant(result, facts, refusals);
            case PARTLY_GRANTED -> {
                refuseGrant(result, facts, refusals);
                refuseWithoutReasons(decided, refusals);
            }
            case REFUSED -> refuseRefusal(decided, result, proposal, refusals);
            case DISMISSED -> {
                refusePlanLessThanCoordinator(decided, proposal, refusals);
                refuseWithoutReasons(decided, refusals);
            }
            case DECLINED_BY_PERSON -> {
                // Whoever has a right need not use it.
            }
        }
    }

    private static void refuseWithoutReasons(SchemeOutcome decided, List<DecisionRefusal> refusals) {
        if (isBlank(decided.reasons())) {
            refusals.add(new DecisionRefusal.ReasonsMissing(decided.scheme()));
        }
    }

    private static void refuseGrant(SchemeResult result, DecisionFacts facts, List<DecisionRefusal> refusals) {
        boolean followsCoordinator = result.scheme() == Scheme.INDIVIDUAL_PLAN && hasACoordinator(facts);
        boolean isSettled = facts.background().occasion() == Occasion.SETTLEMENT;
        if (result.entitlement() != Entitlement.MET && !followsCoordinator && !isSettled) {
            refusals.add(new DecisionRefusal.RightIsNotThere(result.scheme()));
        }
    }

    private static boolean refusePlanLessThanCoordinator(
            SchemeOutcome decided, ProposedDecision proposal, List<DecisionRefusal> refusals) {
        boolean followsCoordinator = decided.scheme() == Scheme.INDIVIDUAL_PLAN && proposal.grantsACoordinator();
        if (followsCoordinator) {
            refusals.add(new DecisionRefusal.PlanFollowsCoordinator());
        }
        return followsCoordinator;
    }

    private static void refuseRefusal(
            SchemeOutcome decided, SchemeResult result, ProposedDecision proposal, List<DecisionRefusal> refusals) {
        if (refusePlanLessThanCoordinator(decided, proposal, refusals)) {
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
        if (!isAnswered && !stands(scheme, facts)) {
            refusals.add(new DecisionRefusal.OutcomeMissing(scheme));
        }
    }

    /** Where an appeal is answered the rest stands; but a plan refused does not stand beside a coordinator granted. */
    private static boolean stands(Scheme scheme, DecisionFacts facts) {
        Outcome standing = facts.background().standing().get(scheme);
        boolean mustFollow = scheme == Scheme.INDIVIDUAL_PLAN
                && standing != null
                && standing.turnsDown()
                && facts.proposal().grantsACoordinator();
        return facts.background().occasion().correctsAnAppealedDecision() && standing != null && !mustFollow;
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

    /** Where a coordinator is refused, and by whom services are coordinated all the same (hol. § 3-4). */
    private static void refuseCoordination(DecisionFacts facts, List<DecisionRefusal> refusals) {
        Coordination coordination = facts.proposal().coordination();
        if (facts.proposal().refusesACoordinator() && coordination == null) {
            refusals.add(new DecisionRefusal.CoordinationNotAssessed());
        }
        Dispute dispute = facts.dispute();
        Coordination.Carrier carrier = coordination == null ? null : coordination.carrier();
        if (dispute == null || carrier == null) {
            return;
        }
        if (dispute.settledOn() == null) {
            refusals.add(new DecisionRefusal.ServicesDisagree());
        } else if (!dispute.allows(carrier)) {
            refusals.add(new DecisionRefusal.AnotherServiceCoordinates());
        }
    }

    /** Granted now, or before and not touched now. */
    private static boolean hasACoordinator(DecisionFacts facts) {
        ProposedDecision proposal = facts.proposal();
        return proposal.grantsACoordinator()
                || List.of(Scheme.COORDINATOR, Scheme.CHILD_COORDINATOR).stream()
                        .anyMatch(scheme -> facts.background().grants(scheme)
                                && proposal.about(scheme).isEmpty());
    }

    private static boolean rightIsThere(Scheme scheme, Assessment assessment) {
        return assessment
                .of(scheme)
                .filter(result -> result.entitlement() == Entitlement.MET)
                .isPresent();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
