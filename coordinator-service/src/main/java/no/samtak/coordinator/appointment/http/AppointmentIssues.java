package no.samtak.coordinator.appointment.http;

import java.util.List;
import no.samtak.coordinator.appointment.domain.AppointmentRefusal;
import no.samtak.kit.problem.Issue;

/** Why nobody was appointed, in words that say what to do about it. */
final class AppointmentIssues {

    private static final String NOBODY_ASKED =
            "No consent to a coordinator is recorded on this case, of anybody. Record"
                    + " what the person, or each guardian, says; the case's consents in referral-service name whom to ask.";

    private AppointmentIssues() {}

    static List<Issue> of(List<AppointmentRefusal> reasons) {
        return reasons.stream().flatMap(reason -> issues(reason).stream()).toList();
    }

    private static List<Issue> issues(AppointmentRefusal refusal) {
        return switch (refusal) {
            case AppointmentRefusal.NotApprovedByLeader(var id) ->
                List.of(Issue.inBody("/coordinatorId", "NOT_APPROVED_BY_LEADER", "Their own leader must say yes."));
            case AppointmentRefusal.NotTrained(var id) ->
                List.of(Issue.inBody("/coordinatorId", "NOT_TRAINED", "Must have been trained."));
            case AppointmentRefusal.NotActive(var id, var on) ->
                List.of(Issue.inBody("/coordinatorId", "NOT_ACTIVE", id + " is not a coordinator on " + on + "."));
            case AppointmentRefusal.RelativeOfFamily(var id) ->
                List.of(Issue.inBody("/kinship", "RELATIVE_OF_FAMILY", "A relative cannot be the coordinator."));
            case AppointmentRefusal.CoordinatorAlready(var id) ->
                List.of(Issue.inBody("/coordinatorId", "COORDINATOR_ALREADY", "Is the coordinator already."));
            case AppointmentRefusal.OwnSecondary(var id) ->
                List.of(Issue.inBody("/secondaryId", "OWN_SECONDARY", "Must be somebody else."));
            case AppointmentRefusal.CoordinatorOnOtherCase(var other) ->
                List.of(Issue.inBody(
                        "/caseId", "COORDINATOR_ON_OTHER_CASE", "The person has a coordinator on case " + other + "."));
            case AppointmentRefusal.ConsentMissing(var persons) ->
                persons.isEmpty()
                        ? List.of(Issue.inBody("/caseId", "CONSENT_MISSING", NOBODY_ASKED))
                        : persons.stream()
                                .map(person -> Issue.inBody(
                                        "/caseId", "CONSENT_MISSING", "Person " + person + " has not consented."))
                                .toList();
        };
    }
}
