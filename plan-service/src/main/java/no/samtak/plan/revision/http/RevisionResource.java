package no.samtak.plan.revision.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.version.IfMatch;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.http.CurrentAsker;
import no.samtak.plan.plan.http.PlanAnswer;
import no.samtak.plan.plan.http.PlanResponses;
import no.samtak.plan.revision.BeginRevision;
import no.samtak.plan.revision.ShowVersions;
import no.samtak.plan.revision.domain.PlanVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A plan that is looked through again, and what it said before. */
@Path("/api/v1/plans/{planId}")
@Tag(name = "Revisions")
@RolesAllowed({"CASE_WORKER", "UNIT_LEADER", "COORDINATOR"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RevisionResource {

    private final BeginRevision beginRevision;
    private final ShowVersions showVersions;
    private final CurrentAsker asker;

    RevisionResource(BeginRevision beginRevision, ShowVersions showVersions, CurrentAsker asker) {
        this.beginRevision = beginRevision;
        this.showVersions = showVersions;
        this.asker = asker;
    }

    /** The versions of a plan, first to last. */
    @Schema(name = "PlanVersions")
    public record VersionList(List<VersionLine> items) {}

    /** The plan as it was when it became active. */
    @Schema(name = "PlanVersion")
    public record VersionLine(int number, Instant activatedAt, String activatedBy, PlanAnswer plan) {
        static VersionLine of(PlanVersion version) {
            return new VersionLine(
                    version.number(), version.activatedAt(), version.activatedBy(), PlanAnswer.of(version.whole()));
        }
    }

    @POST
    @Path("/revisions")
    @Logged(what = "plan.revise", purpose = "COC", legalBasis = "IP_REGULATION")
    @Operation(
            operationId = "beginRevision",
            summary = "Open an active plan for writing",
            description = "The version in force holds until the plan is activated again.")
    @APIResponse(
            responseCode = "200",
            description = "The plan is under revision.",
            content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    public Response begin(@PathParam("planId") UUID planId, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return PlanResponses.moved(beginRevision.handle(new PlanId(planId), asker.get(), IfMatch.of(ifMatch)));
    }

    @GET
    @Path("/versions")
    @Logged(what = "plan.read", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(operationId = "showPlanVersions", summary = "What the plan said each time it became active")
    @APIResponse(
            responseCode = "200",
            description = "The versions.",
            content = @Content(schema = @Schema(implementation = VersionList.class)))
    public Response versions(@PathParam("planId") UUID planId) {
        return showVersions
                .handle(new PlanId(planId), asker.get())
                .map(outcome -> switch (outcome) {
                    case ShowVersions.Outcome.Shown(var versions) ->
                        Response.ok(new VersionList(
                                        versions.stream().map(VersionLine::of).toList()))
                                .build();
                    case ShowVersions.Outcome.NotYours() -> PlanResponses.notYours();
                })
                .orElseGet(PlanResponses::notFound);
    }
}
