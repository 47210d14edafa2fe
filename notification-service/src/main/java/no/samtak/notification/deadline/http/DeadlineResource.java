package no.samtak.notification.deadline.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.problem.Problem;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.query.QueryParameters;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.ListDeadlines;
import no.samtak.notification.deadline.domain.DeadlineFilter;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.deadline.domain.DeadlinePosition;
import no.samtak.notification.deadline.domain.DeadlineState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Deadlines under watch, for staff. */
@Path("/api/v1/deadlines")
@Tag(name = "Deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(
        responseCode = "401",
        description = "No valid token.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "Your role does not open this.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DeadlineResource {

    /** One page of deadlines. */
    @Schema(name = "DeadlinePage")
    public record DeadlinePage(
            List<DeadlineResponse> items,

            @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {}

    private final ListDeadlines listDeadlines;

    DeadlineResource(ListDeadlines listDeadlines) {
        this.listDeadlines = listDeadlines;
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "deadlines.list", purpose = "COC")
    @Operation(
            operationId = "listDeadlines",
            summary = "Deadlines under watch",
            description = "The deadlines of your municipality, the earliest send-by date first.")
    @APIResponse(
            responseCode = "200",
            description = "One page of deadlines.",
            content = @Content(schema = @Schema(implementation = DeadlinePage.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter does not have the right form; issues names each.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public DeadlinePage list(
            @Parameter(description = "Only deadlines of this case.", schema = @Schema(implementation = UUID.class))
                    @QueryParam("caseId")
                    @Nullable String caseId,
            @Parameter(
                            description = "Only deadlines in this state.",
                            schema = @Schema(implementation = DeadlineState.class))
                    @QueryParam("state")
                    @Nullable String state,
            @Parameter(
                            description = "Only deadlines whose send-by date is before this date.",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("dueBefore")
                    @Nullable String dueBefore,
            @Parameter(description = "The next of an earlier answer.") @QueryParam("after") @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        var parameters = new QueryParameters();
        var filter = new DeadlineFilter(
                parameters.id("caseId", caseId, CaseId::new),
                parameters.code("state", state, DeadlineState.class),
                parameters.date("dueBefore", dueBefore));
        var position = parameters.cursor("after", after, DeadlineResource::position);
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        List<DeadlineResponse> items = listDeadlines.handle(new ListDeadlines.Query(filter, position, size)).stream()
                .map(DeadlineResponse::of)
                .toList();
        return new DeadlinePage(items, items.size() < size ? null : cursor(items.getLast()));
    }

    private static String cursor(DeadlineResponse last) {
        return Cursor.of(last.sendBy(), last.deadlineId());
    }

    private static DeadlinePosition position(List<String> keys) {
        return new DeadlinePosition(LocalDate.parse(keys.get(0)), new DeadlineId(UUID.fromString(keys.get(1))));
    }
}
