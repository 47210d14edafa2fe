package no.samtak.referral.assignment.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.kit.accesslog.NotLogged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.query.QueryParameters;
import no.samtak.referral.assignment.EndStandIn;
import no.samtak.referral.assignment.ListStandIns;
import no.samtak.referral.assignment.NameStandIn;
import no.samtak.referral.assignment.domain.StandIn;
import no.samtak.referral.assignment.domain.StandInId;
import no.samtak.referral.assignment.domain.StandInPosition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who sees to whose work. */
@Path("/api/v1/stand-ins")
@Tag(name = "Worklist")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StandInResource {

    /** A token's subject: visible, and no eleven digits by themselves, which could be a birth number. */
    static final String STAFF_ID = "(?!.*\\b\\d{11}\\b)[\\x21-\\x7E]{1,200}";

    private static final String NOBODYS_DATA = "Tells of staff and their work days, of no person the unit works for.";

    private final NameStandIn nameStandIn;
    private final EndStandIn endStandIn;
    private final ListStandIns listStandIns;
    private final Once once;
    private final CurrentCaller caller;

    StandInResource(
            NameStandIn nameStandIn,
            EndStandIn endStandIn,
            ListStandIns listStandIns,
            Once once,
            CurrentCaller caller) {
        this.nameStandIn = nameStandIn;
        this.endStandIn = endStandIn;
        this.listStandIns = listStandIns;
        this.once = once;
        this.caller = caller;
    }

    /** Who is away, who sees to their work, and when. */
    @Schema(name = "StandInWanted")
    public record StandInRequest(
            @NotBlank @Pattern(regexp = STAFF_ID) @Size(max = 200) String staffId,

            @NotBlank @Pattern(regexp = STAFF_ID) @Size(max = 200) String standsIn,

            @Schema(description = "Europe/Oslo.") @NotNull LocalDate firstDay,

            @Schema(description = "Europe/Oslo; that day included.") @NotNull LocalDate lastDay) {}

    @POST
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @NotLogged(because = NOBODYS_DATA)
    @Operation(
            operationId = "nameStandIn",
            summary = "Let a colleague see to somebody's work while they are away",
            description = "The cases stay with who has them; the worklist shows them to the colleague as well.")
    @APIResponse(
            responseCode = "201",
            description = "Named.",
            content = @Content(schema = @Schema(implementation = StandInAnswer.class)))
    public Response name(@HeaderParam(Once.HEADER) @Nullable String key, StandInRequest request) {
        List<Issue> faults = faults(request);
        if (!faults.isEmpty()) {
            return ProblemResponses.of(CommonProblem.REQUEST_REFUSED, null, faults);
        }
        return once.answer(
                key,
                () -> named(request),
                id -> listStandIns.one(new StandInId(id)).map(StandInAnswer::of));
    }

    private Response named(StandInRequest request) {
        StandIn standIn = nameStandIn.handle(new StandIn(
                new StandInId(Ids.next()),
                request.staffId(),
                request.standsIn(),
                request.firstDay(),
                request.lastDay(),
                caller.get().id()));
        return Response.created(URI.create("/api/v1/stand-ins/" + standIn.id().value()))
                .entity(StandInAnswer.of(standIn))
                .build();
    }

    private static List<Issue> faults(StandInRequest request) {
        List<Issue> faults = new ArrayList<>();
        if (request.staffId().equals(request.standsIn())) {
            faults.add(Issue.inBody("/standsIn", "SAME_PERSON", "Must be somebody else."));
        }
        if (request.lastDay().isBefore(request.firstDay())) {
            faults.add(Issue.inBody("/lastDay", "BEFORE_FIRST_DAY", "Must not be before the first day."));
        }
        return faults;
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @NotLogged(because = NOBODYS_DATA)
    @Operation(operationId = "listStandIns", summary = "Who stands in for whom today and later")
    @APIResponse(
            responseCode = "200",
            description = "One page, the first to end first.",
            content = @Content(schema = @Schema(implementation = StandInAnswer.Page.class)))
    public StandInAnswer.Page list(
            @Parameter(description = "The next of an earlier answer.") @QueryParam("after") @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        var parameters = new QueryParameters();
        var position = parameters.cursor("after", after, StandInResource::position);
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        List<StandInAnswer> items = listStandIns.handle(position, size).stream()
                .map(StandInAnswer::of)
                .toList();
        return new StandInAnswer.Page(
                items,
                items.size() < size
                        ? null
                        : Cursor.of(items.getLast().lastDay(), items.getLast().standInId()));
    }

    @GET
    @Path("/{standInId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @NotLogged(because = NOBODYS_DATA)
    @Operation(operationId = "showStandIn", summary = "One stretch in which somebody stands in")
    @APIResponse(
            responseCode = "200",
            description = "The stretch.",
            content = @Content(schema = @Schema(implementation = StandInAnswer.class)))
    public Response show(@PathParam("standInId") UUID standInId) {
        return listStandIns
                .one(new StandInId(standInId))
                .map(standIn -> Response.ok(StandInAnswer.of(standIn)).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    @DELETE
    @Path("/{standInId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @NotLogged(because = NOBODYS_DATA)
    @Operation(operationId = "endStandIn", summary = "Nobody stands in any more")
    @APIResponse(responseCode = "204", description = "Ended.")
    public Response end(@PathParam("standInId") UUID standInId) {
        return endStandIn.handle(new StandInId(standInId))
                ? Response.noContent().build()
                : ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }

    private static StandInPosition position(List<String> keys) {
        return new StandInPosition(LocalDate.parse(keys.get(0)), new StandInId(UUID.fromString(keys.get(1))));
    }
}
