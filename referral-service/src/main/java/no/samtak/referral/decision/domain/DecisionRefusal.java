package no.samtak.referral.decision.domain;

import no.samtak.referral.assessment.domain.Criterion;
import no.samtak.referral.casework.domain.CaseState;
import no.samtak.referral.casework.domain.Scheme;

/** Why the law does not allow a decision as it is proposed. */
public sealed interface DecisionRefusal {

    /** The scheme is in question and the proposal says nothing of it. */
    record OutcomeMissing(Scheme scheme) implements DecisionRefusal {}

    /** Nobody asked for the scheme, and the person is too old for it. */
    record SchemeNotInQuestion(Scheme scheme) implements DecisionRefusal {}

    /** Every criterion is met: the right cannot be refused. */
    record RightIsThere(Scheme scheme) implements DecisionRefusal {}

    /** A criterion is not met: the scheme cannot be granted. */
    record RightIsNotThere(Scheme scheme) implements DecisionRefusal {}

    /** Whoever has a right to a coordinator has one to a plan, and may decline it; it cannot be refused. */
    record PlanFollowsCoordinator() implements DecisionRefusal {}

    /** A plan has a coordinator. */
    record PlanWithoutCoordinator() implements DecisionRefusal {}

    /** Never two who coordinate the whole. */
    record TwoCoordinators() implements DecisionRefusal {}

    /** Both rights are there: one is chosen with the child and the family, and their view is recorded. */
    record FamilyHasNotChosen() implements DecisionRefusal {}

    /** The scheme the family chose is not the one that is granted. */
    record OtherThanChosen(Scheme chosen) implements DecisionRefusal {}

    /** A refusal gives its reasons for each criterion that is not met. */
    record CriterionReasonsMissing(Scheme scheme, Criterion criterion) implements DecisionRefusal {}

    /** Who is not given all that was asked for is told why. */
    record ReasonsMissing(Scheme scheme) implements DecisionRefusal {}

    /** A refusal tells what was weighed. */
    record ConsiderationsMissing() implements DecisionRefusal {}

    /** Where a coordinator is refused, the duty to coordinate all the same is assessed in the same decision. */
    record CoordinationNotAssessed() implements DecisionRefusal {}

    /** Until a coordinator is named the unit is responsible, by somebody with a name and a telephone. */
    record ContactMissing() implements DecisionRefusal {}

    /** A decision is told in writing, and nobody is registered who can get a letter. */
    record NobodyToTell() implements DecisionRefusal {}

    /** Whoever approves is the leader, or names the leader whose place they take. */
    record ApproverNotAuthorised() implements DecisionRefusal {}

    /** What was granted is not taken back before the party has been told and heard. */
    record AdvanceNoticeMissing(Scheme scheme) implements DecisionRefusal {}

    /** Something is taken up from a decision, not while another one is being prepared. */
    record CaseIsNotDecided(CaseState state) implements DecisionRefusal {}

    /** Nothing was declined that could be taken up. */
    record NothingToTakeUp(Scheme scheme) implements DecisionRefusal {}

    /** What is taken up is granted; anything else is a decision on the need. */
    record TakenUpIsGranted(Scheme scheme) implements DecisionRefusal {}

    /** The need is another than the one that was assessed: it is assessed anew. */
    record NeedHasChanged() implements DecisionRefusal {}

    /** Services disagree on who coordinates, and the municipality has not decided yet. */
    record ServicesDisagree() implements DecisionRefusal {}

    /** The municipality has decided on another service. */
    record AnotherServiceCoordinates() implements DecisionRefusal {}
}
