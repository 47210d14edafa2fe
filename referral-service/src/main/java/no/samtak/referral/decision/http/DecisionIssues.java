package no.samtak.referral.decision.http;

import java.util.ArrayList;
import java.util.List;
import no.samtak.kit.problem.Issue;
import no.samtak.referral.assessment.domain.Missing;
import no.samtak.referral.assessment.http.AssessmentResource;
import no.samtak.referral.decision.domain.DecisionAnswer;
import no.samtak.referral.decision.domain.DecisionRefusal;

/** Why a decision was not made, as a client reads it. */
final class DecisionIssues {

    private static final String OUTCOMES = "/outcomes";

    private DecisionIssues() {}

    static List<Issue> of(DecisionAnswer.NotReady notReady) {
        List<Issue> issues = new ArrayList<>();
        notReady.refusals().forEach(refusal -> issues.add(AssessmentResource.issue(refusal)));
        notReady.missing().forEach(missing -> issues.add(of(missing)));
        return issues;
    }

    static List<Issue> of(DecisionAnswer.CommentsAreAwaited awaited) {
        return List.of(Issue.inBody(
                OUTCOMES,
                "COMMENTS_ARE_AWAITED",
                "The party may comment until and including " + awaited.until() + "."));
    }

    static List<Issue> of(DecisionAnswer.Unlawful unlawful) {
        return unlawful.refusals().stream().map(DecisionIssues::of).toList();
    }

    private static Issue of(Missing missing) {
        return switch (missing) {
            case Missing.Finding(var criterion) ->
                Issue.inBody(OUTCOMES, "CRITERION_UNANSWERED", criterion + ": nobody has found out yet.");
            case Missing.PersonsJudgement(var criterion) ->
                Issue.inBody(
                        OUTCOMES,
                        "CRITERION_NOT_JUDGED",
                        criterion + ": the facts leave it open; a person judges, with reasons.");
            case Missing.ChildsView() ->
                Issue.inBody(OUTCOMES, "CHILD_NOT_HEARD", "From 12 the child's view is recorded, or how it was tried.");
        };
    }

    private static Issue of(DecisionRefusal refusal) {
        return switch (refusal) {
            case DecisionRefusal.OutcomeMissing(var scheme) ->
                Issue.inBody(OUTCOMES, "OUTCOME_MISSING", scheme + " is in question and has to be decided too.");
            case DecisionRefusal.SchemeNotInQuestion(var scheme) ->
                Issue.inBody(OUTCOMES, "SCHEME_NOT_IN_QUESTION", scheme + " is for children, and nobody asked for it.");
            case DecisionRefusal.RightIsThere(var scheme) ->
                Issue.inBody(OUTCOMES, "RIGHT_IS_THERE", scheme + " cannot be refused: every criterion is met.");
            case DecisionRefusal.RightIsNotThere(var scheme) ->
                Issue.inBody(OUTCOMES, "RIGHT_IS_NOT_THERE", scheme + " cannot be granted: a criterion is not met.");
            case DecisionRefusal.PlanFollowsCoordinator() ->
                Issue.inBody(
                        OUTCOMES,
                        "PLAN_FOLLOWS_COORDINATOR",
                        "Whoever is granted a coordinator has a right to a plan. It may be declined, not refused.");
            case DecisionRefusal.PlanWithoutCoordinator() ->
                Issue.inBody(OUTCOMES, "PLAN_WITHOUT_COORDINATOR", "A plan has a coordinator: grant one too.");
            case DecisionRefusal.TwoCoordinators() ->
                Issue.inBody(OUTCOMES, "TWO_COORDINATORS", "Grant a coordinator or a child coordinator, not both.");
            case DecisionRefusal.FamilyHasNotChosen() ->
                Issue.inBody(
                        "/choice",
                        "FAMILY_HAS_NOT_CHOSEN",
                        "Both rights are there: record which one was chosen with child and family, and their view.");
            case DecisionRefusal.OtherThanChosen(var scheme) ->
                Issue.inBody("/choice/scheme", "OTHER_THAN_CHOSEN", scheme + " was chosen, another one is granted.");
            case DecisionRefusal.CriterionReasonsMissing(var scheme, var criterion) ->
                Issue.inBody(OUTCOMES, "CRITERION_REASONS_MISSING", scheme + ": say why " + criterion + " is not met.");
            case DecisionRefusal.ReasonsMissing(var scheme) ->
                Issue.inBody(OUTCOMES, "REASONS_MISSING", scheme + ": say why.");
            case DecisionRefusal.ConsiderationsMissing() ->
                Issue.inBody("/considerations", "REQUIRED", "A refusal tells what was weighed.");
            case DecisionRefusal.CoordinationNotAssessed() ->
                Issue.inBody(
                        "/coordination",
                        "REQUIRED",
                        "Where a coordinator is refused, say whether services are coordinated all the same.");
            case DecisionRefusal.ContactMissing() ->
                Issue.inBody("/contact", "REQUIRED", "Until a coordinator is named somebody answers for the unit.");
            case DecisionRefusal.NobodyToTell() ->
                Issue.inBody(OUTCOMES, "NOBODY_TO_TELL", "Nobody is registered who can get the letter.");
            case DecisionRefusal.ApproverNotAuthorised() ->
                Issue.inBody(
                        "/standsInFor", "REQUIRED", "The leader approves, or somebody who stands in for the leader.");
            case DecisionRefusal.AdvanceNoticeMissing(var scheme) ->
                Issue.inBody(
                        OUTCOMES,
                        "ADVANCE_NOTICE_MISSING",
                        scheme + " was granted: give an advance notice and time to comment first.");
            case DecisionRefusal.CaseIsNotDecided(var state) ->
                Issue.inBody("", "CASE_IS_NOT_DECIDED", "The case is " + state + ".");
            case DecisionRefusal.NothingToTakeUp(var scheme) ->
                Issue.inBody("/schemes", "NOTHING_TO_TAKE_UP", scheme + " was not declined.");
            case DecisionRefusal.TakenUpIsGranted(var scheme) ->
                Issue.inBody("/schemes", "TAKEN_UP_IS_GRANTED", scheme + " is granted when it is taken up.");
            case DecisionRefusal.NeedHasChanged() ->
                Issue.inBody("/needIsUnchanged", "NEED_HAS_CHANGED", "Another need is assessed anew, as a new report.");
            case DecisionRefusal.ServicesDisagree() ->
                Issue.inBody(
                        "/coordination/carriedBy",
                        "SERVICES_DISAGREE",
                        "Services disagree on who coordinates: settle that first.");
            case DecisionRefusal.AnotherServiceCoordinates() ->
                Issue.inBody(
                        "/coordination/carriedBy/service",
                        "ANOTHER_SERVICE_COORDINATES",
                        "The municipality has settled that another service coordinates.");
        };
    }
}
