package no.samtak.referral.samordning.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.samordning.OpenDispute;
import no.samtak.referral.samordning.SettleDispute;
import no.samtak.referral.samordning.ShowDisputes;
import no.samtak.referral.samordning.domain.CoordinationDispute;
import no.samtak.referral.samordning.domain.DisputeId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which service coordinates, where services disagree: the municipality decides, and it is logged. */
@Path("/api/v1/cases/{caseId}/coordination-disputes")
@Tag(name = "Coordination")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DisputeResource {

    private final OpenDispute openDispute;
    private final SettleDispute settleDispute;
    private final ShowDisputes showDisputes;
    private final Once once;
    private final CurrentCaller caller;

    DisputeResource(
            OpenDispute openDispute,
            SettleDispute settleDispute,
            ShowDisputes showDisputes,
            Once once,
            CurrentCaller caller) {
        this.openDispute = openDispute;
        this.settleDispute = settleDispute;
        this.showDisputes = showDisputes;
        this.once = once;
        this.caller = caller;
    }

    /** Who disagrees, and what they say. */
    @Schema(name = "CoordinationDisagreement")
    public record DisputeRequest(
            @NotEmpty @Size(min = 2, max = 10) List<@NotBlank @Size(max = 200) String> services,
            @NotBlank @Size(max = 10_000) String matter) {

        /** Without names and what they say. */
        @Override
        public String toString() {
            return "DisputeRequest[]";
        }
    }

    /** What the municipality decides. */
    @Schema(name = "CoordinationSettlement")
    public record SettlementRequest(
            @NotBlank @Size(max = 200) String service,
            @NotBlank @Size(max = 100) String contact,
            @NotBlank @Size(max = 40) String phone,
            @NotBlank @Size(max = 10_000) String reasons) {

        /** Without names and reasons. */
        @Override
        public String toString() {
            return "SettlementRequest[]";
        }
    }

    /** A disagreement, and how it was settled. */
    @Schema(name = "CoordinationDispute")
    public record DisputeView(
            UUID disputeId,
            UUID caseId,
            List<String> services,
            String matter,
            Instant openedAt,
            String openedBy,
            @Nullable SettledView settled,
            long version) {

        static DisputeView of(CoordinationDispute dispute) {
            var settled = dispute.settled();
            return new DisputeView(
                    dispute.id().value(),
                    dispute.caseId().value(),
                    dispute.services(),
                    dispute.matter(),
                    dispute.openedAt(),
                    dispute.openedBy(),
                    settled == null
                            ? null
                            : new SettledView(
                                    settled.service(),
                                    settled.contact(),
                                    settled.phone(),
                                    settled.reasons(),
                                    settled.at(),
                                    settled.by()),
                    dispute.version());
        }
    }

    /** The service that coordinates, and why. */
    @Schema(name = "CoordinationSettled")
    public record SettledView(String service, String contact, String phone, String reasons, Instant at, String by) {}

    /** All of one case, the first one first. */
    @Schema(name = "CoordinationDisputes")
    public record Page(List<DisputeView> items) {}

    @POST
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "coordination.disagree", purpose = "COC", legalBasis = "HOL_3_4")
    @Operation(
            operationId = "openCoordinationDispute",
            summary = "Record that services disagree on who coordinates",
            description = "Until it is settled no decision names a service.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response open(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, DisputeRequest request) {
        var command = new OpenDispute.Command(
                new CaseId(caseId),
                request.services(),
                request.matter(),
                caller.get().id());
        return once.answer(
                key,
                () -> openDispute
                        .handle(command)
                        .map(dispute -> Response.created(URI.create(
                                        "/api/v1/cases/" + caseId + "/coordination-disputes/" + dispute.id()))
                                .entity(DisputeView.of(dispute))
                                .tag(VersionTag.of(dispute.version()))
                                .build())
                        .orElseGet(DisputeResource::notFound),
                id -> find(caseId, id).map(DisputeView::of));
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "coordination.read", purpose = "COC", legalBasis = "HOL_3_4")
    @Operation(operationId = "listCoordinationDisputes", summary = "The log of who was to coordinate, and who does")
    @APIResponse(
            responseCode = "200",
            description = "Every disagreement, the first one first.",
            content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@PathParam("caseId") UUID caseId) {
        return showDisputes
                .handle(new CaseId(caseId))
                .map(disputes -> Response.ok(
                                new Page(disputes.stream().map(DisputeView::of).toList()))
                        .build())
                .orElseGet(DisputeResource::notFound);
    }

    @GET
    @Path("/{disputeId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "coordination.read", purpose = "COC", legalBasis = "HOL_3_4")
    @Operation(operationId = "showCoordinationDispute", summary = "One disagreement, and how it was settled")
    @APIResponse(
            responseCode = "200",
            description = "The disagreement.",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response show(@PathParam("caseId") UUID caseId, @PathParam("disputeId") UUID disputeId) {
        return find(caseId, disputeId).map(DisputeResource::answer).orElseGet(DisputeResource::notFound);
    }

    @POST
    @Path("/{disputeId}/settlement")
    @RolesAllowed("UNIT_LEADER")
    @Logged(what = "coordination.settle", purpose = "COC", legalBasis = "HOL_3_4")
    @Operation(
            operationId = "settleCoordinationDispute",
            summary = "Decide for the municipality which service coordinates",
            description = "If-Match is the disagreement's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "Settled.",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Response settle(
            @PathParam("caseId") UUID caseId,
            @PathParam("disputeId") UUID disputeId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            SettlementRequest request) {
        var command = new SettleDispute.Command(
                new CaseId(caseId),
                new DisputeId(disputeId),
                IfMatch.of(ifMatch),
                request.service(),
                request.contact(),
                request.phone(),
                request.reasons(),
                caller.get().id());
        return settleDispute
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case SettleDispute.Outcome.Settled(var dispute) -> answer(dispute);
                    case SettleDispute.Outcome.IsSettled() ->
                        ProblemResponses.of(ReferralProblem.CASE_MOVE_NOT_POSSIBLE, "It is settled already.");
                })
                .orElseGet(DisputeResource::notFound);
    }

    private Optional<CoordinationDispute> find(UUID caseId, UUID disputeId) {
        return showDisputes.handle(new CaseId(caseId)).stream()
                .flatMap(List::stream)
                .filter(dispute -> dispute.id().value().equals(disputeId))
                .findFirst();
    }

    private static Response answer(CoordinationDispute dispute) {
        return Response.ok(DisputeView.of(dispute))
                .tag(VersionTag.of(dispute.version()))
                .build();
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
