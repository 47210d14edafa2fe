package no.samtak.referral.decision.http;

import jakarta.ws.rs.core.Response;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.decision.domain.DecisionAnswer;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.NotImpartial;

/** What a client gets when a decision is not made. */
public final class DecisionProblems {

    private DecisionProblems() {}

    /** Nothing was stored, and why. */
    public static Response notMade(DecisionAnswer why) {
        return switch (why) {
            case DecisionAnswer.NotReady notReady ->
                ProblemResponses.of(ReferralProblem.DECISION_NOT_READY, null, DecisionIssues.of(notReady));
            case DecisionAnswer.CommentsAreAwaited awaited ->
                ProblemResponses.of(ReferralProblem.DECISION_NOT_READY, null, DecisionIssues.of(awaited));
            case DecisionAnswer.Unlawful unlawful ->
                ProblemResponses.of(ReferralProblem.DECISION_NOT_LAWFUL, null, DecisionIssues.of(unlawful));
            case DecisionAnswer.PersonMayNot(var reason) ->
                ProblemResponses.of(CommonProblem.NOT_ALLOWED, sentence(reason));
            case DecisionAnswer.ApprovedByItsWriter() ->
                ProblemResponses.of(CommonProblem.NOT_ALLOWED, "Somebody else than the writer approves a decision.");
            case DecisionAnswer.AwaitsApproval() ->
                ProblemResponses.of(
                        ReferralProblem.CASE_MOVE_NOT_POSSIBLE, "The municipality wants somebody else's approval.");
            case DecisionAnswer.Lawful _ -> throw new IllegalStateException("A lawful decision was not made");
        };
    }

    static Response anotherIsOpen(DecisionId open) {
        return ProblemResponses.of(
                ReferralProblem.CASE_MOVE_NOT_POSSIBLE,
                "Decision " + open + " is being written or waits for approval: go on with that one.");
    }

    static Response somebodyElseWroteIt() {
        return ProblemResponses.of(
                CommonProblem.NOT_ALLOWED, "Somebody else wrote it last: write it anew to stand by it yourself.");
    }

    private static String sentence(NotImpartial reason) {
        return switch (reason) {
            case KIN -> "Who is kin does not decide the case.";
            case REPORTED_THE_NEED ->
                "Who reported the need does not decide the case before the leader has assessed their impartiality.";
            case RULED_OUT -> "The leader has found that this person does not decide the case.";
        };
    }
}
