package no.samtak.referral.assignment.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.assignment.AssignCase;
import no.samtak.referral.assignment.ShowAssignments;
import no.samtak.referral.casework.domain.CaseId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who works with a case. */
@Path("/api/v1/cases/{caseId}")
@Tag(name = "Worklist")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AssignmentResource {

    /** Who is to have it. */
    @Schema(name = "AssignmentWanted")
    public record AssignmentRequest(
            @Schema(description = "As the colleague's token names them; without it, the case is laid back.")
            @Size(max = 200) @Pattern(regexp = StandInResource.STAFF_ID) @Nullable String staffId) {}

    private final AssignCase assignCase;
    private final ShowAssignments showAssignments;
    private final CurrentCaller caller;

    AssignmentResource(AssignCase assignCase, ShowAssignments showAssignments, CurrentCaller caller) {
        this.assignCase = assignCase;
        this.showAssignments = showAssignments;
        this.caller = caller;
    }

    @PUT
    @Path("/assignment")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.assign", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "assignCase",
            summary = "Give a case to a case worker, or lay it back",
            description = "Notices about the case go to whoever has it. Who had it before is kept.")
    @APIResponse(
            responseCode = "200",
            description = "Who has it now.",
            content = @Content(schema = @Schema(implementation = AssignmentAnswer.class)))
    public Response assign(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            AssignmentRequest request) {
        var command = new AssignCase.Command(
                new CaseId(caseId),
                IfMatch.of(ifMatch),
                request.staffId(),
                caller.get().id());
        return assignCase
                .handle(command)
                .map(assigned -> Response.ok(AssignmentAnswer.of(assigned.assignment()))
                        .tag(VersionTag.of(assigned.about().version()))
                        .build())
                .orElseGet(AssignmentResource::notFound);
    }

    @GET
    @Path("/assignments")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.assignments", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showAssignments", summary = "Who has had a case, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "Each who has had it.",
            content = @Content(schema = @Schema(implementation = AssignmentAnswer.All.class)))
    public Response show(@PathParam("caseId") UUID caseId) {
        return showAssignments
                .handle(new CaseId(caseId))
                .map(all -> Response.ok(new AssignmentAnswer.All(
                                all.stream().map(AssignmentAnswer::of).toList()))
                        .build())
                .orElseGet(AssignmentResource::notFound);
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
