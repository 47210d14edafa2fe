package no.samtak.referral.decision.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.decision.MakeDecision;
import no.samtak.referral.decision.domain.DecisionCause;
import no.samtak.referral.decision.domain.Outcome;
import no.samtak.referral.decision.domain.ProposedDecision;
import no.samtak.referral.decision.domain.SchemeOutcome;
import no.samtak.referral.decision.domain.UnitContact;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was declined may be taken up at any time. */
@Path("/api/v1/cases/{caseId}/take-ups")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TakeUpResource {

    private final MakeDecision makeDecision;
    private final MadeDecisions madeDecisions;
    private final Once once;
    private final CurrentCaller caller;

    TakeUpResource(MakeDecision makeDecision, MadeDecisions madeDecisions, Once once, CurrentCaller caller) {
        this.makeDecision = makeDecision;
        this.madeDecisions = madeDecisions;
        this.once = once;
        this.caller = caller;
    }

    /** What the person or family wants now. */
    @Schema(name = "TakeUp")
    public record TakeUpRequest(
            @NotEmpty @Size(max = 3) List<@NotNull Scheme> schemes,

            @Schema(description = "Whether the need is the one that was assessed; another one is assessed anew.")
            @NotNull Boolean needIsUnchanged,

            @Schema(description = "Who answers for the unit; needed unless there is a coordinator.") @Valid DecisionRequest.@Nullable Contact contact,

            @Schema(description = "The coordinator they have already.") @Valid DecisionRequest.@Nullable Coordinator coordinator,

            @NotNull @Valid DecisionRequest.Declaration impartiality,
            @NotBlank @Size(max = 100) String caseHandler,
            @NotBlank @Size(max = 100) String responsible) {

        ProposedDecision toProposal() {
            return new ProposedDecision(
                    schemes.stream()
                            .distinct()
                            .sorted()
                            .map(scheme -> new SchemeOutcome(scheme, Outcome.GRANTED, null, Map.of()))
                            .toList(),
                    null,
                    null,
                    contact == null ? null : new UnitContact(contact.name(), contact.phone()),
                    coordinator == null ? null : coordinator.toCoordinator(),
                    null,
                    caseHandler,
                    responsible);
        }

        /** Without names. */
        @Override
        public String toString() {
            return "TakeUpRequest" + schemes;
        }
    }

    @POST
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "decision.take-up", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "takeUpDeclinedScheme",
            summary = "Grant what was declined before",
            description =
                    "Whoever declined a right keeps it while the need is unchanged: no new test. A decision of its"
                            + " own, told by L05 or L07. Where the municipality wants four eyes the answer is 202.")
    @APIResponse(
            responseCode = "201",
            description = "Granted.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It waits for approval.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response takeUp(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, TakeUpRequest request) {
        var command = new MakeDecision.Command(
                new CaseId(caseId),
                DecisionCause.takingUp(request.needIsUnchanged()),
                request.toProposal(),
                request.impartiality().toImpartiality(),
                caller.get().id());
        return once.answer(
                key, () -> madeDecisions.answer(makeDecision.handle(command)), id -> madeDecisions.again(caseId, id));
    }
}
