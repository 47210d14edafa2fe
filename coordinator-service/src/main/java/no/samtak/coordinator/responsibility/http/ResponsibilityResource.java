package no.samtak.coordinator.responsibility.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samtak.coordinator.CaseId;
import no.samtak.coordinator.responsibility.ShowResponsible;
import no.samtak.coordinator.responsibility.domain.Responsible;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.query.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who answers for a person's coordination: from the grant on, at every instant, exactly one. */
@Path("/api/v1/responsibilities")
@Tag(name = "Responsibilities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ResponsibilityResource {

    private final ShowResponsible showResponsible;

    ResponsibilityResource(ShowResponsible showResponsible) {
        this.showResponsible = showResponsible;
    }

    /** Stretches that adjoin exactly, oldest first. */
    @Schema(name = "Responsibilities")
    public record Responsibilities(List<Responsibility> items) {}

    /**
     * One stretch. Instants are in UTC.
     *
     * @param from included
     * @param until not included; null while it lasts
     */
    @Schema(name = "Responsibility")
    public record Responsibility(
            Holder holder,
            Instant from,
            @Nullable Instant until,
            @Nullable UUID coordinatorId,
            @Nullable UUID appointmentId,
            String name,
            @Nullable String phone,
            @Nullable String workplace) {}

    /** Who it is. */
    public enum Holder {
        UNIT,
        COORDINATOR
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "responsibility.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "showResponsible",
            summary = "Who is responsible",
            description = "Since the grant, or at one instant; none before the grant.")
    @APIResponse(
            responseCode = "200",
            description = "The stretches.",
            content = @Content(schema = @Schema(implementation = Responsibilities.class)))
    public Response show(
            @Parameter(description = "The case.", required = true, schema = @Schema(implementation = UUID.class))
                    @QueryParam("caseId")
                    @Nullable String caseId,
            @Parameter(description = "Only at this instant.", schema = @Schema(implementation = Instant.class))
                    @QueryParam("at")
                    @Nullable String at) {
        var parameters = new QueryParameters();
        parameters.require("caseId", caseId);
        CaseId id = parameters.id("caseId", caseId, CaseId::new);
        Instant instant = parameters.instant("at", at);
        parameters.refuseFaults();
        return showResponsible
                .handle(Objects.requireNonNull(id), instant)
                .map(shown -> Response.ok(new Responsibilities(shown.stream()
                                .map(ResponsibilityResource::answer)
                                .toList()))
                        .build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    private static Responsibility answer(ShowResponsible.Shown shown) {
        var stretch = shown.stretch();
        var contact = shown.contact();
        return switch (stretch.who()) {
            case Responsible.Unit() ->
                new Responsibility(
                        Holder.UNIT,
                        stretch.from(),
                        stretch.until(),
                        null,
                        null,
                        contact.name(),
                        contact.phone(),
                        contact.workplace());
            case Responsible.AppointedCoordinator(var appointment, var coordinator) ->
                new Responsibility(
                        Holder.COORDINATOR,
                        stretch.from(),
                        stretch.until(),
                        coordinator.value(),
                        appointment.value(),
                        contact.name(),
                        contact.phone(),
                        contact.workplace());
        };
    }
}
