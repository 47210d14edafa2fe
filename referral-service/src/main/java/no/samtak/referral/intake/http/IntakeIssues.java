package no.samtak.referral.intake.http;

import no.samtak.kit.problem.Issue;
import no.samtak.referral.intake.domain.IntakeRefusal;

/** How it is told why a message was not registered: where, and what would have been right. */
public final class IntakeIssues {

    private IntakeIssues() {}

    public static Issue of(IntakeRefusal refusal) {
        return switch (refusal) {
            case IntakeRefusal.ReceivedInTheFuture(var receivedOn, var today) ->
                Issue.inBody("/receivedOn", "RECEIVED_IN_THE_FUTURE", receivedOn + " is after today, " + today + ".");
            case IntakeRefusal.ReceivedTooLongAgo(var receivedOn, var earliest) ->
                Issue.inBody("/receivedOn", "RECEIVED_TOO_LONG_AGO", receivedOn + " is before " + earliest + ".");
            case IntakeRefusal.LatenessUnexplained(var receivedOn, var from) ->
                Issue.inBody(
                        "/enteredLateBecause",
                        "REQUIRED",
                        receivedOn + " is before " + from + ": say why it is entered so late.");
            case IntakeRefusal.InitiativeOfSomebodyElse(var sender) ->
                Issue.inBody("/kind", "INITIATIVE_OF_SOMEBODY_ELSE", sender + " reports a need or applies.");
            case IntakeRefusal.DueDateLongPast(var dueOn, var earliest) ->
                Issue.inBody("/subject/dueOn", "DUE_DATE_LONG_PAST", dueOn + " is before " + earliest + ".");
            case IntakeRefusal.DueDateTooFarAway(var dueOn, var today) ->
                Issue.inBody(
                        "/subject/dueOn",
                        "DUE_DATE_TOO_FAR_AWAY",
                        dueOn + " is more than ten months after " + today + ".");
        };
    }
}
