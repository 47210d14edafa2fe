package no.samtak.referral.decision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtak.law.deadline.Deadlines;
import no.samtak.referral.assessment.domain.Assessment;
import no.samtak.referral.assessment.domain.AssessmentRefusal;
import no.samtak.referral.assessment.domain.AssessmentRules;
import no.samtak.referral.assessment.domain.Entitlement;
import no.samtak.referral.assessment.domain.Missing;
import no.samtak.referral.assessment.domain.SchemeResult;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;

/**
 * Which decisions the law allows. The rules never choose: a named person proposes, and is told what is missing or what
 * the law does not allow.
 */
public final class DecisionRules {

    private DecisionRules() {}

    public static DecisionAnswer decide(DecisionFacts facts) {
        return hindrance(facts).orElseGet(() -> {
            DecisionAnswer answer = switch (facts.background().occasion()) {
                case NEED, CHANGE, REVERSAL, SETTLEMENT -> onTheNeed(facts);
                case TAKEN_UP -> takenUp(facts);
            };
            boolean lacksTheOtherTwoEyes =
                    answer instanceof DecisionAnswer.Lawful && facts.terms().fourEyes() && facts.approval() == null;
            return lacksTheOtherTwoEyes ? new DecisionAnswer.AwaitsApproval() : answer;
        });
    }

    private static Optional<DecisionAnswer> hindrance(DecisionFacts facts) {
        Optional<DecisionAnswer> ofTheDecider = facts.decider().hindrance().map(DecisionAnswer.PersonMayNot::new);
        Approval approval = facts.approval();
        if (ofTheDecider.isPresent() || approval == null) {
            return ofTheDecider;
        }
        if (approval.by().id().equals(facts.decider().id())) {
            return Optional.of(new DecisionAnswer.ApprovedByItsWriter());
        }
        return approval.by().hindrance().map(DecisionAnswer.PersonMayNot::new);
    }

    private static DecisionAnswer onTheNeed(DecisionFacts facts) {
        boolean isForTheAppeal = facts.state() == CaseState.UNDER_APPEAL
                && !facts.background().occasion().correctsAnAppealedDecision();
        List<AssessmentRefusal> tooEarly = isForTheAppeal
                ? List.of(new AssessmentRefusal.CaseIsOver(facts.state()))
                : AssessmentRules.refusals(facts.state(), facts.family());
        Assessment assessment = AssessmentRules.assess(facts.assessment());
        List<Missing> missing = AssessmentRules.missing(assessment, restingOnTheNeed(facts), facts.assessment());
        if (!tooEarly.isEmpty() || !missing.isEmpty()) {
            return new DecisionAnswer.NotReady(
                    tooEarly, facts.state().canBeAssessed() && !isForTheAppeal ? missing : List.of());
        }
        LocalDate commentsBy = facts.background().commentsBy();
        if (commentsBy != null && !facts.decidedOn().isAfter(commentsBy)) {
            return new DecisionAnswer.CommentsAreAwaited(commentsBy);
        }
        return answer(facts, assessment, LawfulOutcomes.refusals(facts, assessment));
    }

    /**
     * A scheme the proposal says nothing of is decided on its merits, or it is an omission; where an appeal is answered it
     * stands as it was. What the County Governor has settled rests on the County Governor's word.
     */
    private static Set<Scheme> restingOnTheNeed(DecisionFacts facts) {
        Occasion occasion = facts.background().occasion();
        if (occasion == Occasion.SETTLEMENT) {
            return Set.of();
        }
        return EnumSet.allOf(Scheme.class).stream()
                .filter(scheme -> facts.proposal()
                        .about(scheme)
                        .map(decided -> decided.outcome().restsOnTheNeed())
                        .orElseGet(() -> occasion != Occasion.REVERSAL
                                && !facts.proposal().leavesTheNeedAside()))
                .collect(Collectors.toSet());
    }

    /**
     * Whoever declined a right keeps it for as long as the need is the one that was assessed: it is granted without a new
     * test. What was assessed of age holds on the day of the decision.
     */
    private static DecisionAnswer takenUp(DecisionFacts facts) {
        Assessment assessment = AssessmentRules.assess(facts.assessment());
        ProposedDecision proposal = facts.proposal();
        Background background = facts.background();
        List<DecisionRefusal> refusals = new ArrayList<>();
        if (facts.state() != CaseState.DECIDED && facts.state() != CaseState.UNDER_APPEAL) {
            refusals.add(new DecisionRefusal.CaseIsNotDecided(facts.state()));
        }
        if (!background.cause().needIsUnchanged()) {
            refusals.add(new DecisionRefusal.NeedHasChanged());
        }
        for (SchemeOutcome decided : proposal.outcomes()) {
            Scheme scheme = decided.scheme();
            if (background.standing().get(scheme) != Outcome.DECLINED_BY_PERSON) {
                refusals.add(new DecisionRefusal.NothingToTakeUp(scheme));
            } else if (decided.outcome() != Outcome.GRANTED) {
                refusals.add(new DecisionRefusal.TakenUpIsGranted(scheme));
            } else if (!rightStillHolds(scheme, assessment, facts)) {
                refusals.add(new DecisionRefusal.RightIsNotThere(scheme));
            }
        }
        boolean hasACoordinator = background.grantsACoordinator();
        if (proposal.grants(Scheme.INDIVIDUAL_PLAN) && !hasACoordinator && !proposal.grantsACoordinator()) {
            refusals.add(new DecisionRefusal.PlanWithoutCoordinator());
        }
        boolean makesTwo = proposal.grants(Scheme.COORDINATOR) && proposal.grants(Scheme.CHILD_COORDINATOR);
        if (makesTwo || (hasACoordinator && proposal.grantsACoordinator())) {
            refusals.add(new DecisionRefusal.TwoCoordinators());
        }
        if (!proposal.namesSomebodyToCall()) {
            refusals.add(new DecisionRefusal.ContactMissing());
        }
        if (!facts.someoneCanBeTold()) {
            refusals.add(new DecisionRefusal.NobodyToTell());
        }
        return answer(facts, assessment, refusals);
    }

    private static boolean rightStillHolds(Scheme scheme, Assessment assessment, DecisionFacts facts) {
        boolean wasThere = assessment
                .of(scheme)
                .map(SchemeResult::entitlement)
                .filter(entitlement -> entitlement == Entitlement.MET)
                .isPresent();
        return switch (scheme) {
            case COORDINATOR -> wasThere;
            case CHILD_COORDINATOR -> wasThere && facts.assessment().subject().mayBeAChildOn(facts.decidedOn());
            case INDIVIDUAL_PLAN -> wasThere || facts.background().grantsACoordinator();
        };
    }

    private static DecisionAnswer answer(DecisionFacts facts, Assessment assessment, List<DecisionRefusal> refusals) {
        Approval approval = facts.approval();
        if (approval != null && !approval.isAuthorised()) {
            refusals.add(new DecisionRefusal.ApproverNotAuthorised());
        }
        return refusals.isEmpty()
                ? new DecisionAnswer.Lawful(
                        assessment,
                        LetterRules.letters(facts),
                        facts.proposal().grantsSomething()
                                ? Deadlines.coordinatorNamedBy(
                                        facts.decidedOn(), facts.terms().coordinatorNamedWithinDays())
                                : null)
                : new DecisionAnswer.Unlawful(refusals);
    }
}
