package no.samtak.referral.appeal.http;

import java.util.List;
import no.samtak.kit.problem.Issue;
import no.samtak.referral.appeal.domain.AppealRefusal;

/** Why an appeal was not received, or a step not taken, as a client reads it. */
final class AppealIssues {

    private AppealIssues() {}

    static List<Issue> of(List<AppealRefusal> refusals) {
        return refusals.stream().map(AppealIssues::of).toList();
    }

    private static Issue of(AppealRefusal refusal) {
        return switch (refusal) {
            case AppealRefusal.DecisionMissing() ->
                Issue.inBody(
                        "/decisionId",
                        "REQUIRED",
                        "Say which decision it is about, or that a granted right is not fulfilled.");
            case AppealRefusal.NothingToAppeal() ->
                Issue.inBody("/decisionId", "NOTHING_TO_APPEAL", "Everything was declined: nothing was refused.");
            case AppealRefusal.LodgedBeforeTheDecision(var decidedOn) ->
                Issue.inBody("/lodgedOn", "BEFORE_THE_DECISION", "It was decided on " + decidedOn + ".");
            case AppealRefusal.LodgedAfterItArrived() ->
                Issue.inBody("/lodgedOn", "AFTER_IT_ARRIVED", "Not after receivedOn.");
            case AppealRefusal.ArrivedInTheFuture(var today) ->
                Issue.inBody("/receivedOn", "IN_THE_FUTURE", "Today is " + today + ".");
            case AppealRefusal.AppellantNotOnCase() ->
                Issue.inBody(
                        "/appellant/personId",
                        "NOT_ON_CASE",
                        "The person the case is about, or a parent on it; else a representative.");
            case AppealRefusal.RepresentativeHasNoName() ->
                Issue.inBody("/appellant/name", "REQUIRED", "A representative has a name.");
            case AppealRefusal.AYearHasPassed(var lastDay) ->
                Issue.inBody(
                        "/ground",
                        "A_YEAR_HAS_PASSED",
                        "Nobody can admit it after " + lastDay + ", a year from the decision.");
            case AppealRefusal.LatenessNotAssessed() ->
                Issue.inBody(
                        "/ground",
                        "LATENESS_NOT_ASSESSED",
                        "It is late: admitted where the appellant is not to blame, or on special grounds.");
            case AppealRefusal.NotLate() -> Issue.inBody("/ground", "NOT_LATE", "It came in time.");
            case AppealRefusal.MandateNotShown() ->
                Issue.inBody("/mandateShown", "REQUIRED", "A representative who is no lawyer shows a mandate.");
            case AppealRefusal.ReasonsMissing() ->
                Issue.inBody("/reasons", "REQUIRED", "Say why it is considered although it is late.");
            case AppealRefusal.DecisionToBeChanged() ->
                Issue.inBody("/what", "DECISION_TO_BE_CHANGED", "It is about a decision: reverse that.");
            case AppealRefusal.DecisionToBeMade() ->
                Issue.inBody("/how", "DECISION_TO_BE_MADE", "It was upheld: decide accordingly.");
            case AppealRefusal.NoDecisionToBeMade() ->
                Issue.inBody("/how", "NO_DECISION_TO_BE_MADE", "What was answered asks for no decision.");
            case AppealRefusal.InTheFuture(var today) ->
                Issue.inBody("/on", "IN_THE_FUTURE", "Today is " + today + ".");
        };
    }
}
