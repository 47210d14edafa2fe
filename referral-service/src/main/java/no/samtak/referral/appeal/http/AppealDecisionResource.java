package no.samtak.referral.appeal.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.appeal.DecideAppeal;
import no.samtak.referral.appeal.domain.AppealId;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.Occasion;
import no.samtak.referral.decision.http.DecisionRequest;
import no.samtak.referral.decision.http.DecisionView;
import no.samtak.referral.decision.http.DraftView;
import no.samtak.referral.decision.http.MadeDecisions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions that answer an appeal. */
@Path("/api/v1/cases/{caseId}/appeals/{appealId}")
@Tag(name = "Appeals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppealDecisionResource {

    private final DecideAppeal decideAppeal;
    private final MadeDecisions madeDecisions;
    private final Once once;
    private final CurrentCaller caller;

    AppealDecisionResource(DecideAppeal decideAppeal, MadeDecisions madeDecisions, Once once, CurrentCaller caller) {
        this.decideAppeal = decideAppeal;
        this.madeDecisions = madeDecisions;
        this.once = once;
        this.caller = caller;
    }

    @POST
    @Path("/reversal")
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "appeal.reversal", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(
            operationId = "reverseDecision",
            summary = "Give an appeal right: decide otherwise than before",
            description =
                    "Schemes that are not named stand as they were decided. Told by L13, and the appeal is REVERSED."
                            + " Where the municipality wants four eyes the answer is 202, and the appeal moves with the approval."
                            + " If-Match is the appeal's ETag.")
    @APIResponse(
            responseCode = "201",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It waits for approval.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response reverse(
            @PathParam("caseId") UUID caseId,
            @PathParam("appealId") UUID appealId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(Once.HEADER) @Nullable String key,
            DecisionRequest request) {
        return decide(command(caseId, appealId, ifMatch, Occasion.REVERSAL, request), key);
    }

    @POST
    @Path("/compliance")
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "appeal.compliance", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(
            operationId = "complyWithSettlement",
            summary = "Decide as the County Governor has settled",
            description =
                    "For UPHELD and PARTLY_UPHELD. It rests on the County Governor's word, not on our criteria. Told by"
                            + " L13, and the appeal is CARRIED_OUT. If-Match is the appeal's ETag.")
    @APIResponse(
            responseCode = "201",
            description = "Decided.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It waits for approval.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response comply(
            @PathParam("caseId") UUID caseId,
            @PathParam("appealId") UUID appealId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(Once.HEADER) @Nullable String key,
            DecisionRequest request) {
        return decide(command(caseId, appealId, ifMatch, Occasion.SETTLEMENT, request), key);
    }

    private DecideAppeal.Command command(
            UUID caseId, UUID appealId, @Nullable String ifMatch, Occasion occasion, DecisionRequest request) {
        return new DecideAppeal.Command(
                new CaseId(caseId),
                new AppealId(appealId),
                IfMatch.of(ifMatch),
                occasion,
                request.toProposal(),
                request.declared(),
                caller.get().id());
    }

    private Response decide(DecideAppeal.Command command, @Nullable String key) {
        return once.answer(
                key,
                () -> decideAppeal
                        .handle(command)
                        .map(outcome -> switch (outcome) {
                            case DecideAppeal.Outcome.Decided(var decided) ->
                                madeDecisions.answer(Optional.of(decided));
                            case DecideAppeal.Outcome.NotPossible(var from) ->
                                ProblemResponses.of(
                                        ReferralProblem.CASE_MOVE_NOT_POSSIBLE, "The appeal is " + from + ".");
                        })
                        .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null)),
                id -> madeDecisions.again(command.caseId().value(), id));
    }
}
