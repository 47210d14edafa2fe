package no.samtak.plan.plan.http;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.plan.PlanProblem;
import no.samtak.plan.plan.EditPlan;
import no.samtak.plan.plan.MovePlan;
import no.samtak.plan.plan.domain.Gap;
import no.samtak.plan.plan.domain.PlanElement;
import no.samtak.plan.plan.domain.PlanState;

/** How the outcomes that all changes of a plan share are answered. */
public final class PlanResponses {

    private PlanResponses() {}

    /** @param answer to what was changed */
    public static <T> Response edited(Optional<EditPlan.Outcome<T>> outcome, Function<T, Response> answer) {
        return outcome.map(what -> switch (what) {
                    case EditPlan.Outcome.Edited<T>(T value, var plan) -> answer.apply(value);
                    case EditPlan.Outcome.NotEditable<T>(PlanState state) -> notPossible(state);
                    case EditPlan.Outcome.NotYours<T>() -> notYours();
                })
                .orElseGet(PlanResponses::notFound);
    }

    public static Response moved(Optional<MovePlan.Outcome> outcome) {
        return outcome.map(what -> switch (what) {
                    case MovePlan.Outcome.Moved(var whole) ->
                        Response.ok(PlanAnswer.of(whole)).build();
                    case MovePlan.Outcome.Lacks(List<Gap> gaps) ->
                        ProblemResponses.of(
                                PlanProblem.PLAN_INCOMPLETE,
                                null,
                                gaps.stream().map(PlanResponses::issue).toList());
                    case MovePlan.Outcome.NotPossible(PlanState from) -> notPossible(from);
                    case MovePlan.Outcome.NotYours() -> notYours();
                })
                .orElseGet(PlanResponses::notFound);
    }

    public static Response notYours() {
        return ProblemResponses.of(PlanProblem.NOT_YOUR_PLAN, null);
    }

    public static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }

    private static Response notPossible(PlanState state) {
        return ProblemResponses.of(PlanProblem.PLAN_MOVE_NOT_POSSIBLE, "The plan is " + state + ".");
    }

    /** The pointer is into the plan as it is shown. */
    private static Issue issue(Gap gap) {
        PlanElement element = gap.element();
        return Issue.inBody(
                pointer(gap),
                gap.name(),
                "Element " + element.number() + " of 9, " + element.name() + ": " + element.meaning() + ".");
    }

    private static String pointer(Gap gap) {
        return switch (gap) {
            case GOALS, MEASURES, EXTENT_OF_A_MEASURE, RESPONSIBLE_FOR_A_MEASURE -> "/goals";
            case RESOURCES -> "/content/resources";
            case NEEDS -> "/content/needs";
            case PARTICIPANTS -> "/participants";
            case ACTIVE_COORDINATOR -> "/coordinator";
            case WHAT_THE_PERSON_CONTRIBUTES -> "/content/personContributes";
            case WHAT_PROVIDERS_CONTRIBUTE -> "/content/providersContribute";
            case HOW_CARRIED_OUT -> "/content/howCarriedOut";
            case PERIOD -> "/content/from";
            case REVISION_DATE_TO_COME -> "/content/revisionDates";
            case CONSENT_TO_PLAN, CONSENT_TO_SHARING -> "/consents";
            case COOPERATION -> "/content/cooperation";
        };
    }
}
