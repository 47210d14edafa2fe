package no.samtak.referral.assessment.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.assessment.AssessCase;
import no.samtak.referral.assessment.AssessCase.Outcome;
import no.samtak.referral.assessment.ShowAssessment;
import no.samtak.referral.assessment.domain.AssessmentRefusal;
import no.samtak.referral.casework.domain.CaseId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has been found out about a need, and what follows from it by the rules. */
@Path("/api/v1/cases/{caseId}/assessment")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AssessmentResource {

    private final AssessCase assessCase;
    private final ShowAssessment showAssessment;
    private final CurrentPolicy policy;
    private final CurrentCaller caller;
    private final LegalClock clock;

    AssessmentResource(
            AssessCase assessCase,
            ShowAssessment showAssessment,
            CurrentPolicy policy,
            CurrentCaller caller,
            LegalClock clock) {
        this.assessCase = assessCase;
        this.showAssessment = showAssessment;
        this.policy = policy;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "assessment.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "showAssessment",
            summary = "Which criteria are met, which are not, and what is missing",
            description = "Computed anew by today's rules each time. Before anybody has found out anything, everything"
                    + " is missing.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment.",
            content = @Content(schema = @Schema(implementation = AssessmentAnswer.class)))
    public Response show(@PathParam("caseId") UUID caseId) {
        return showAssessment.handle(new CaseId(caseId)).map(this::answer).orElseGet(AssessmentResource::notFound);
    }

    @PUT
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "assessment.record", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "assessCase",
            summary = "Record what has been found out",
            description = "The whole assessment as it is to stand. The first begins the assessment; one that lacks"
                    + " nothing makes the case ready for a decision. A judgement settles only what the facts leave"
                    + " open. If-Match is the ETag of the case or of its assessment.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded, and what follows.",
            content = @Content(schema = @Schema(implementation = AssessmentAnswer.class)))
    public Response assess(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            AssessmentRequest request) {
        String by = caller.get().id();
        var command = new AssessCase.Command(
                new CaseId(caseId), IfMatch.of(ifMatch), request.toFindings(by, clock.now()), by);
        return assessCase
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case Outcome.Assessed(var view) -> answer(view);
                    case Outcome.Refused(var reasons) ->
                        ProblemResponses.of(
                                ReferralProblem.ASSESSMENT_NOT_POSSIBLE,
                                null,
                                reasons.stream().map(AssessmentResource::issue).toList());
                })
                .orElseGet(AssessmentResource::notFound);
    }

    /** Why an assessment cannot be recorded, as a client reads it. */
    public static Issue issue(AssessmentRefusal refusal) {
        return switch (refusal) {
            case AssessmentRefusal.SubjectNotIdentified() ->
                Issue.inBody("", "SUBJECT_NOT_IDENTIFIED", "Find out first whom the case is about.");
            case AssessmentRefusal.FamilyNotTold() ->
                Issue.inBody("", "FAMILY_NOT_TOLD", "Talk with the person or family first, and record it.");
            case AssessmentRefusal.CaseIsOver(var state) ->
                Issue.inBody("", "CASE_IS_OVER", "The case is " + state + ".");
            case AssessmentRefusal.HeardInTheFuture(var today) ->
                Issue.inBody("/childHeard/on", "IN_THE_FUTURE", "Today is " + today + ".");
            case AssessmentRefusal.NothingToJudge(var criterion, var answer) ->
                Issue.inBody(
                        "/judgements",
                        "NOTHING_TO_JUDGE",
                        criterion + " is " + answer + " by the facts, or not in question.");
        };
    }

    private Response answer(ShowAssessment.View view) {
        return Response.ok(AssessmentAnswer.of(view, policy.get()))
                .tag(VersionTag.of(view.about().version()))
                .build();
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
