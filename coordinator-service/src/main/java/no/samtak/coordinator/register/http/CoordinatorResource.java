package no.samtak.coordinator.register.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import no.samtak.coordinator.CoordinatorProblem;
import no.samtak.coordinator.register.ListCoordinators;
import no.samtak.coordinator.register.RegisterCoordinator;
import no.samtak.coordinator.register.RegisterCoordinator.Outcome;
import no.samtak.coordinator.register.ShowCoordinator;
import no.samtak.coordinator.register.domain.ContactDetails;
import no.samtak.coordinator.register.domain.CoordinatorFilter;
import no.samtak.coordinator.register.domain.CoordinatorId;
import no.samtak.kit.accesslog.NotLogged;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.query.QueryParameters;
import no.samtak.law.policy.ServiceKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of those who can be appointed. */
@Path("/api/v1/coordinators")
@Tag(name = "Coordinators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CoordinatorResource {

    private static final String STAFF_ONLY = "Tells who works here, and nothing about anybody they work for.";

    private final Once once;
    private final RegisterCoordinator registerCoordinator;
    private final ListCoordinators listCoordinators;
    private final ShowCoordinator showCoordinator;

    CoordinatorResource(
            Once once,
            RegisterCoordinator registerCoordinator,
            ListCoordinators listCoordinators,
            ShowCoordinator showCoordinator) {
        this.once = once;
        this.registerCoordinator = registerCoordinator;
        this.listCoordinators = listCoordinators;
        this.showCoordinator = showCoordinator;
    }

    /** A member of staff who can be somebody's coordinator. */
    @Schema(name = "CoordinatorRegistration")
    public record CoordinatorRequest(
            @Schema(description = "Who it is in the token of staff.") @NotBlank @Size(max = 100) String staffId,

            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String phone,
            @NotBlank @Size(max = 200) String workplace,

            @Schema(description = "Where they work from day to day.") @NotNull ServiceKind service,

            @Schema(description = "When their own leader said yes to it.") @Nullable LocalDate approvedOn,

            @Schema(description = "When they were trained for it.") @Nullable LocalDate trainedOn,

            @Schema(description = "First day.") @NotNull LocalDate activeFrom,

            @Schema(description = "Last day, where one is known.") @Nullable LocalDate activeUntil) {

        @Schema(hidden = true)
        @AssertTrue(message = "activeUntil must not be before activeFrom.") boolean isActiveSomeDay() {
            return activeFrom == null || activeUntil == null || !activeUntil.isBefore(activeFrom);
        }

        /** Without the name. */
        @Override
        public String toString() {
            return "CoordinatorRequest[" + staffId + "]";
        }
    }

    /** One page of coordinators. */
    @Schema(name = "CoordinatorPage")
    public record CoordinatorPage(
            List<CoordinatorAnswer> items,

            @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {}

    @POST
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @NotLogged(because = STAFF_ONLY)
    @Operation(operationId = "registerCoordinator", summary = "Register somebody who can be appointed")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = CoordinatorAnswer.class)))
    public Response register(@HeaderParam(Once.HEADER) @Nullable String key, CoordinatorRequest request) {
        var command = new RegisterCoordinator.Command(
                request.staffId(),
                new ContactDetails(request.name(), request.phone(), request.workplace()),
                request.service(),
                request.approvedOn(),
                request.trainedOn(),
                request.activeFrom(),
                request.activeUntil());
        return once.answer(
                key,
                () -> registered(registerCoordinator.handle(command)),
                id -> showCoordinator.handle(new CoordinatorId(id)).map(CoordinatorAnswer::of));
    }

    private static Response registered(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Registered(var coordinator) ->
                Response.created(URI.create("/api/v1/coordinators/" + coordinator.id()))
                        .entity(CoordinatorAnswer.of(coordinator))
                        .build();
            case Outcome.StaffAlreadyRegistered() ->
                ProblemResponses.of(CoordinatorProblem.STAFF_ALREADY_REGISTERED, null);
        };
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @NotLogged(because = STAFF_ONLY)
    @Operation(
            operationId = "listCoordinators",
            summary = "Who can be appointed",
            description = "The coordinators of your municipality, in the order they were registered.")
    @APIResponse(
            responseCode = "200",
            description = "One page of coordinators.",
            content = @Content(schema = @Schema(implementation = CoordinatorPage.class)))
    public CoordinatorPage list(
            @Parameter(
                            description = "Only those who work in this service.",
                            schema = @Schema(implementation = ServiceKind.class))
                    @QueryParam("service")
                    @Nullable String service,
            @Parameter(
                            description = "Only those who are active on this date.",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("activeOn")
                    @Nullable String activeOn,
            @Parameter(description = "The next of an earlier answer.") @QueryParam("after") @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        var parameters = new QueryParameters();
        var filter = new CoordinatorFilter(
                parameters.code("service", service, ServiceKind.class), parameters.date("activeOn", activeOn));
        var position = parameters.cursor("after", after, CoordinatorResource::position);
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        List<CoordinatorAnswer> items =
                listCoordinators.handle(new ListCoordinators.Query(filter, position, size)).stream()
                        .map(CoordinatorAnswer::of)
                        .toList();
        return new CoordinatorPage(
                items, items.size() < size ? null : Cursor.of(items.getLast().coordinatorId()));
    }

    @GET
    @Path("/{coordinatorId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @NotLogged(because = STAFF_ONLY)
    @Operation(operationId = "showCoordinator", summary = "One coordinator")
    @APIResponse(
            responseCode = "200",
            description = "The coordinator.",
            content = @Content(schema = @Schema(implementation = CoordinatorAnswer.class)))
    public Response show(@PathParam("coordinatorId") UUID coordinatorId) {
        return showCoordinator
                .handle(new CoordinatorId(coordinatorId))
                .map(coordinator ->
                        Response.ok(CoordinatorAnswer.of(coordinator)).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    private static CoordinatorId position(List<String> keys) {
        return new CoordinatorId(UUID.fromString(keys.getFirst()));
    }
}
