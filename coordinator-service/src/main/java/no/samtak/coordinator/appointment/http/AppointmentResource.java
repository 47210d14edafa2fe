package no.samtak.coordinator.appointment.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
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
import java.util.Objects;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.CoordinatorProblem;
import no.samtak.coordinator.appointment.AppointCoordinator;
import no.samtak.coordinator.appointment.EndAppointment;
import no.samtak.coordinator.appointment.ShowAppointment;
import no.samtak.coordinator.appointment.ShowAppointments;
import no.samtak.coordinator.appointment.domain.Appointment;
import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.appointment.domain.AppointmentReason;
import no.samtak.coordinator.appointment.domain.AppointmentRefusal;
import no.samtak.coordinator.appointment.domain.EndReason;
import no.samtak.coordinator.appointment.domain.Kinship;
import no.samtak.coordinator.register.domain.CoordinatorId;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.query.QueryParameters;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is whose coordinator. */
@Path("/api/v1/appointments")
@Tag(name = "Appointments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppointmentResource {

    private final Once once;
    private final AppointCoordinator appointCoordinator;
    private final EndAppointment endAppointment;
    private final ShowAppointments showAppointments;
    private final ShowAppointment showAppointment;
    private final CurrentCaller caller;

    AppointmentResource(
            Once once,
            AppointCoordinator appointCoordinator,
            EndAppointment endAppointment,
            ShowAppointments showAppointments,
            ShowAppointment showAppointment,
            CurrentCaller caller) {
        this.once = once;
        this.appointCoordinator = appointCoordinator;
        this.endAppointment = endAppointment;
        this.showAppointments = showAppointments;
        this.showAppointment = showAppointment;
        this.caller = caller;
    }

    /** Whom to appoint for whom. */
    @Schema(name = "AppointmentWanted")
    public record AppointmentRequest(
            @NotNull UUID caseId,
            @NotNull UUID coordinatorId,

            @Schema(description = "Who takes over on absence, where one is named.") @Nullable UUID secondaryId,

            @Schema(description = "Today (Europe/Oslo): it holds from the instant it is made.") @NotNull LocalDate from,

            @Schema(description = "What you declare about the coordinator and the family.") @NotNull Kinship kinship,

            @Schema(description = "Why the family gets another coordinator. Left out for the first.") @Nullable AppointmentReason reason) {}

    /** Why an appointment ends before anybody takes over. */
    @Schema(name = "AppointmentEnding")
    public record EndingRequest(@NotNull EndReason reason) {}

    @POST
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appointment.make", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "appointCoordinator",
            summary = "Appoint a coordinator",
            description = "Responsible from this instant; the one before is so until then. The family gets a letter.")
    @APIResponse(
            responseCode = "201",
            description = "Appointed.",
            content = @Content(schema = @Schema(implementation = AppointmentAnswer.class)))
    public Response appoint(@HeaderParam(Once.HEADER) @Nullable String key, AppointmentRequest request) {
        var command = new AppointCoordinator.Command(
                new CaseId(request.caseId()),
                new CoordinatorId(request.coordinatorId()),
                request.secondaryId() == null ? null : new CoordinatorId(request.secondaryId()),
                request.from(),
                request.kinship(),
                request.reason(),
                caller.get().id());
        return once.answer(
                key,
                () -> appointed(command),
                id -> showAppointment.handle(new AppointmentId(id)).map(AppointmentAnswer::of));
    }

    private Response appointed(AppointCoordinator.Command command) {
        return appointCoordinator
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case AppointCoordinator.Outcome.Appointed(var appointment) ->
                        shown(Response.created(URI.create("/api/v1/appointments/" + appointment.id())), appointment);
                    case AppointCoordinator.Outcome.Refused(var reasons) -> refused(reasons);
                    case AppointCoordinator.Outcome.CoordinatorUnknown() ->
                        invalid("/coordinatorId", "UNKNOWN_COORDINATOR", "Must be in the register.");
                    case AppointCoordinator.Outcome.SecondaryUnknown() ->
                        invalid("/secondaryId", "UNKNOWN_COORDINATOR", "Must be in the register.");
                    case AppointCoordinator.Outcome.NotToday(var today) ->
                        invalid("/from", "NOT_TODAY", "Today is " + today + ".");
                    case AppointCoordinator.Outcome.ReasonNeeded() ->
                        invalid("/reason", "REQUIRED", "The family is told why it gets another coordinator.");
                })
                .orElseGet(AppointmentResource::notFound);
    }

    @POST
    @Path("/{appointmentId}/endings")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appointment.end", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "endAppointment",
            summary = "End an appointment that nobody takes over yet",
            description = "The unit is responsible from this instant, and a new appointment task opens. The version to"
                    + " name in If-Match is that of the appointment.")
    @APIResponse(
            responseCode = "200",
            description = "Ended.",
            content = @Content(schema = @Schema(implementation = AppointmentAnswer.class)))
    public Response end(
            @PathParam("appointmentId") UUID appointmentId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            EndingRequest request) {
        var command =
                new EndAppointment.Command(new AppointmentId(appointmentId), IfMatch.of(ifMatch), request.reason());
        return endAppointment
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case EndAppointment.Outcome.Ended(var appointment) -> shown(Response.ok(), appointment);
                    case EndAppointment.Outcome.HadEnded() ->
                        ProblemResponses.of(CoordinatorProblem.APPOINTMENT_HAS_ENDED, null);
                })
                .orElseGet(AppointmentResource::notFound);
    }

    @GET
    @Path("/{appointmentId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appointment.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showAppointment", summary = "One appointment")
    @APIResponse(
            responseCode = "200",
            description = "The appointment.",
            content = @Content(schema = @Schema(implementation = AppointmentAnswer.class)))
    public Response show(@PathParam("appointmentId") UUID appointmentId) {
        return showAppointment
                .handle(new AppointmentId(appointmentId))
                .map(appointment -> shown(Response.ok(), appointment))
                .orElseGet(AppointmentResource::notFound);
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appointment.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showAppointments", summary = "Who has been appointed on a case")
    @APIResponse(
            responseCode = "200",
            description = "The appointments, oldest first.",
            content = @Content(schema = @Schema(implementation = AppointmentAnswer.All.class)))
    public Response show(
            @Parameter(description = "The case.", required = true, schema = @Schema(implementation = UUID.class))
                    @QueryParam("caseId")
                    @Nullable String caseId) {
        var parameters = new QueryParameters();
        parameters.require("caseId", caseId);
        CaseId id = parameters.id("caseId", caseId, CaseId::new);
        parameters.refuseFaults();
        return showAppointments
                .handle(Objects.requireNonNull(id))
                .map(appointments ->
                        Response.ok(AppointmentAnswer.All.of(appointments)).build())
                .orElseGet(AppointmentResource::notFound);
    }

    private static Response shown(Response.ResponseBuilder answer, Appointment appointment) {
        return answer.entity(AppointmentAnswer.of(appointment))
                .tag(VersionTag.of(appointment.version()))
                .build();
    }

    private static Response refused(List<AppointmentRefusal> reasons) {
        boolean wantsConsent = reasons.stream().anyMatch(AppointmentRefusal.ConsentMissing.class::isInstance);
        return ProblemResponses.of(
                wantsConsent ? CoordinatorProblem.CONSENT_MISSING : CoordinatorProblem.APPOINTMENT_NOT_POSSIBLE,
                null,
                AppointmentIssues.of(reasons));
    }

    private static Response invalid(String pointer, String code, String demand) {
        return ProblemResponses.of(CommonProblem.REQUEST_REFUSED, null, List.of(Issue.inBody(pointer, code, demand)));
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
