package no.samtak.plan.participation.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.version.IfMatch;
import no.samtak.plan.participation.InviteParticipant;
import no.samtak.plan.participation.RemoveParticipant;
import no.samtak.plan.participation.domain.ParticipantId;
import no.samtak.plan.participation.domain.ParticipantRole;
import no.samtak.plan.plan.ShowPlan;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.http.CurrentAsker;
import no.samtak.plan.plan.http.PlanAnswer.ParticipantLine;
import no.samtak.plan.plan.http.PlanResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who takes part in a plan. */
@Path("/api/v1/plans/{planId}/participants")
@Tag(name = "Participants")
@RolesAllowed({"CASE_WORKER", "UNIT_LEADER", "COORDINATOR"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ParticipantResource {

    private final InviteParticipant inviteParticipant;
    private final RemoveParticipant removeParticipant;
    private final ShowPlan showPlan;
    private final Once once;
    private final CurrentAsker asker;

    ParticipantResource(
            InviteParticipant inviteParticipant,
            RemoveParticipant removeParticipant,
            ShowPlan showPlan,
            Once once,
            CurrentAsker asker) {
        this.inviteParticipant = inviteParticipant;
        this.removeParticipant = removeParticipant;
        this.showPlan = showPlan;
        this.once = once;
        this.asker = asker;
    }

    /** Somebody who is to take part. */
    @Schema(name = "NewParticipant")
    public record ParticipantRequest(
            @Schema(description = "The unit or organisation, in words.") @NotBlank @Size(max = 200) String service,

            @NotNull ParticipantRole role,
            @NotBlank @Size(max = 200) String name) {}

    @POST
    @Logged(what = "plan.write", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(operationId = "inviteParticipant", summary = "Name somebody who takes part")
    @APIResponse(
            responseCode = "201",
            description = "Named.",
            content = @Content(schema = @Schema(implementation = ParticipantLine.class)))
    public Response invite(
            @PathParam("planId") UUID planId,
            @HeaderParam(Once.HEADER) @Nullable String key,
            ParticipantRequest request) {
        PlanId plan = new PlanId(planId);
        return once.answer(
                key,
                () -> PlanResponses.edited(
                        inviteParticipant.handle(plan, asker.get(), request.service(), request.role(), request.name()),
                        participant -> Response.created(
                                        URI.create("/api/v1/plans/" + planId + "/participants/" + participant.id()))
                                .entity(ParticipantLine.of(participant))
                                .build()),
                participant -> showPlan.handle(plan, asker.get()).flatMap(ShowPlan.Outcome::shown).stream()
                        .flatMap(whole -> whole.participants().stream())
                        .filter(known -> known.id().value().equals(participant))
                        .findFirst()
                        .map(ParticipantLine::of));
    }

    @DELETE
    @Path("/{participantId}")
    @Logged(what = "plan.write", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(operationId = "removeParticipant", summary = "Somebody no longer takes part")
    @APIResponse(responseCode = "204", description = "Removed.")
    public Response remove(
            @PathParam("planId") UUID planId,
            @PathParam("participantId") UUID participantId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return PlanResponses.edited(
                removeParticipant.handle(
                        new PlanId(planId), asker.get(), IfMatch.of(ifMatch), new ParticipantId(participantId)),
                removed -> Response.noContent().build());
    }
}
