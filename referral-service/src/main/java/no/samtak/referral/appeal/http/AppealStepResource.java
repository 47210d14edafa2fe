package no.samtak.referral.appeal.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.appeal.TakeAppealFurther;
import no.samtak.referral.appeal.domain.AppealId;
import no.samtak.referral.appeal.domain.AppealStep;
import no.samtak.referral.casework.domain.CaseId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps a named person takes with an appeal. */
@Path("/api/v1/cases/{caseId}/appeals/{appealId}")
@Tag(name = "Appeals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppealStepResource {

    private final TakeAppealFurther takeAppealFurther;
    private final CurrentCaller caller;

    AppealStepResource(TakeAppealFurther takeAppealFurther, CurrentCaller caller) {
        this.takeAppealFurther = takeAppealFurther;
        this.caller = caller;
    }

    @POST
    @Path("/admission")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appeal.admission", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(
            operationId = "admitAppeal",
            summary = "Admit an appeal",
            description =
                    "A late one only where the appellant is not to blame or special grounds speak for it, with reasons; after a year nobody can. If-Match is the appeal's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The appeal as it is now.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response admission(
            @PathParam("caseId") UUID caseId,
            @PathParam("appealId") UUID appealId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            AppealSteps.Admission request) {
        return take(caseId, appealId, ifMatch, request.toStep());
    }

    @POST
    @Path("/dismissal")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appeal.dismissal", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(
            operationId = "dismissAppeal",
            summary = "Find that an appeal cannot be considered",
            description =
                    "A named person says so with reasons, and records how the appellant was told. If-Match is the appeal's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The appeal as it is now.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response dismissal(
            @PathParam("caseId") UUID caseId,
            @PathParam("appealId") UUID appealId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            AppealSteps.Dismissal request) {
        return take(caseId, appealId, ifMatch, request.toStep());
    }

    @POST
    @Path("/reconsideration")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appeal.reconsideration", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(
            operationId = "reconsiderDecision",
            summary = "Record that the municipality has looked at its decision anew",
            description = "What follows is a reversal or a forwarding. If-Match is the appeal's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The appeal as it is now.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response reconsideration(
            @PathParam("caseId") UUID caseId,
            @PathParam("appealId") UUID appealId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            AppealSteps.Reconsideration request) {
        return take(caseId, appealId, ifMatch, request.toStep());
    }

    @POST
    @Path("/fulfilment")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appeal.fulfilment", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(
            operationId = "fulfilGrantedRight",
            summary = "See to it that a granted right is fulfilled",
            description = "For an appeal that needs no decision. If-Match is the appeal's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The appeal as it is now.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response fulfilment(
            @PathParam("caseId") UUID caseId,
            @PathParam("appealId") UUID appealId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            AppealSteps.Fulfilment request) {
        return take(caseId, appealId, ifMatch, request.toStep());
    }

    @POST
    @Path("/forwarding")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appeal.forwarding", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(
            operationId = "forwardAppeal",
            summary = "Send an appeal to the County Governor",
            description =
                    "With the municipality's statement and every document. The parties get the statement: L12. If-Match is the appeal's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The appeal as it is now.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response forwarding(
            @PathParam("caseId") UUID caseId,
            @PathParam("appealId") UUID appealId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            AppealSteps.Forwarding request) {
        return take(caseId, appealId, ifMatch, request.toStep());
    }

    @POST
    @Path("/settlement")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appeal.settlement", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(
            operationId = "recordSettlement",
            summary = "Record what the County Governor has answered",
            description =
                    "UPHELD and PARTLY_UPHELD ask for a decision; SET_ASIDE opens the assessment again. If-Match is the appeal's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The appeal as it is now.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response settlement(
            @PathParam("caseId") UUID caseId,
            @PathParam("appealId") UUID appealId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            AppealSteps.SettlementRequest request) {
        return take(caseId, appealId, ifMatch, request.toStep());
    }

    @POST
    @Path("/execution")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appeal.execution", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(
            operationId = "carryOutSettlement",
            summary = "Record that what was settled is done",
            description = "Where no decision is needed; else see compliance. If-Match is the appeal's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The appeal as it is now.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response execution(
            @PathParam("caseId") UUID caseId,
            @PathParam("appealId") UUID appealId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            AppealSteps.Execution request) {
        return take(caseId, appealId, ifMatch, request.toStep());
    }

    private Response take(UUID caseId, UUID appealId, @Nullable String ifMatch, AppealStep step) {
        var command = new TakeAppealFurther.Command(
                new CaseId(caseId),
                new AppealId(appealId),
                IfMatch.of(ifMatch),
                step,
                caller.get().id());
        return takeAppealFurther
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case TakeAppealFurther.Outcome.Moved(var appeal) ->
                        Response.ok(AppealView.of(appeal))
                                .tag(VersionTag.of(appeal.version()))
                                .build();
                    case TakeAppealFurther.Outcome.NotPossible(var from) ->
                        ProblemResponses.of(ReferralProblem.CASE_MOVE_NOT_POSSIBLE, "The appeal is " + from + ".");
                    case TakeAppealFurther.Outcome.Refused(var reasons) ->
                        ProblemResponses.of(ReferralProblem.APPEAL_NOT_POSSIBLE, null, AppealIssues.of(reasons));
                })
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }
}
