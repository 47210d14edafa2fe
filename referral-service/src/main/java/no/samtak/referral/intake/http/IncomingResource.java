package no.samtak.referral.intake.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.intake.SettleKeptMessage;
import no.samtak.referral.intake.ShowIncoming;
import no.samtak.referral.intake.domain.KeptMessage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has come in on a case. */
@Path("/api/v1/cases/{caseId}/incoming")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IncomingResource {

    private final ShowIncoming showIncoming;
    private final SettleKeptMessage settleKeptMessage;
    private final CurrentCaller caller;

    IncomingResource(ShowIncoming showIncoming, SettleKeptMessage settleKeptMessage, CurrentCaller caller) {
        this.showIncoming = showIncoming;
        this.settleKeptMessage = settleKeptMessage;
        this.caller = caller;
    }

    /** What a person found out. */
    @Schema(name = "KeptMessageSettlement")
    public record SettlementRequest(@NotNull KeptMessage.Settlement outcome) {}

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.incoming", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "showIncoming",
            summary = "Everything that has come in on a case, who entered it, and what became of it",
            description = "Messages about the wrong person are not there.")
    @APIResponse(
            responseCode = "200",
            description = "What has come in.",
            content = @Content(schema = @Schema(implementation = IncomingAnswer.class)))
    public Response show(@PathParam("caseId") UUID caseId) {
        return showIncoming
                .handle(new CaseId(caseId))
                .map(incoming -> Response.ok(IncomingAnswer.of(incoming)).build())
                .orElseGet(IncomingResource::notFound);
    }

    @POST
    @Path("/kept-messages/{keptMessageId}/settlement")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.settle-kept-message", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "settleKeptMessage",
            summary = "Say what a message was that came under an id used before",
            description =
                    "If it was something new, register it first, with the date it came. Said twice, it stands as it"
                            + " was said first.")
    @APIResponse(responseCode = "204", description = "Settled.")
    public Response settle(
            @PathParam("caseId") UUID caseId,
            @PathParam("keptMessageId") UUID keptMessageId,
            SettlementRequest request) {
        return settleKeptMessage
                .handle(new SettleKeptMessage.Command(
                        new CaseId(caseId),
                        keptMessageId,
                        request.outcome(),
                        caller.get().id()))
                .map(settled -> Response.noContent().build())
                .orElseGet(IncomingResource::notFound);
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
