package no.samtak.referral.takeover.http;

import no.samtak.kit.problem.Issue;
import no.samtak.referral.intake.http.IntakeIssues;
import no.samtak.referral.takeover.domain.RowFault;

/** How the fault of a row is told: where in the file, and what would have been right. */
final class RowIssues {

    private RowIssues() {}

    /** @param row from 0, as JSON pointers count */
    static Issue of(int row, RowFault fault) {
        String at = "/cases/" + row;
        return switch (fault) {
            case RowFault.NotRegistrable(var reason) -> {
                Issue issue = IntakeIssues.of(reason);
                yield Issue.inBody(at + "/referral" + issue.name(), issue.code(), issue.detail());
            }
            case RowFault.TwiceInTheFile(int first) ->
                Issue.inBody(at + "/sourceId", "TWICE_IN_THE_FILE", "It is row " + first + " too.");
            case RowFault.SamePersonInTheFile(int first) ->
                Issue.inBody(
                        at + "/referral/subject/personNumber",
                        "SAME_PERSON_IN_THE_FILE",
                        "Row " + first + " is about the same person: one case for each.");
            case RowFault.TakenOverBefore() ->
                Issue.inBody(at + "/sourceId", "TAKEN_OVER_BEFORE", "It has come over before.");
            case RowFault.RegisteredBefore() ->
                Issue.inBody(
                        at + "/referral/externalMessageId", "REGISTERED_BEFORE", "The message is registered already.");
            case RowFault.HasAnOpenCase() ->
                Issue.inBody(
                        at + "/referral/subject/personNumber",
                        "HAS_AN_OPEN_CASE",
                        "The person has an open case here: add to that one.");
            case RowFault.OfAnotherMunicipality() ->
                Issue.inBody(at + "/referral/municipality", "OF_ANOTHER_MUNICIPALITY", "Must be your own.");
            case RowFault.DelayLetterOutOfTime(var receivedOn, var today) ->
                Issue.inBody(
                        at + "/delayLetter/sentOn", "OUT_OF_TIME", "Must be from " + receivedOn + " to " + today + ".");
            case RowFault.PromiseNotAfterTheLetter(var sentOn) ->
                Issue.inBody(at + "/delayLetter/expectedOn", "NOT_AFTER_THE_LETTER", "Must be after " + sentOn + ".");
        };
    }
}
