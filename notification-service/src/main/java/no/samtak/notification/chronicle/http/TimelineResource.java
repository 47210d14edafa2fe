package no.samtak.notification.chronicle.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.notification.CaseId;
import no.samtak.notification.chronicle.ShowTimeline;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has happened on a case, across all services. */
@Path("/api/v1/timelines/{caseId}")
@Tag(name = "Chronicle")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TimelineResource {

    private final ShowTimeline showTimeline;

    TimelineResource(ShowTimeline showTimeline) {
        this.showTimeline = showTimeline;
    }

    /** The story of a case, first to last. */
    @Schema(name = "Timeline")
    public record Timeline(UUID caseId, List<EventAnswer> items) {}

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "timeline.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "showTimeline",
            summary = "What has happened on a case, from all services",
            description = "In the order of legal time; what happened at the same instant, in the order of the feed.")
    @APIResponse(
            responseCode = "200",
            description = "The timeline.",
            content = @Content(schema = @Schema(implementation = Timeline.class)))
    public Response show(@PathParam("caseId") UUID caseId) {
        return showTimeline
                .handle(new CaseId(caseId))
                .map(entries -> Response.ok(new Timeline(
                                caseId, entries.stream().map(EventAnswer::of).toList()))
                        .build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }
}
