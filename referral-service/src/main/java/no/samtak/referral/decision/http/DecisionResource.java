package no.samtak.referral.decision.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.tenant.CurrentPolicy;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.ListDecisions;
import no.samtak.referral.decision.MakeDecision;
import no.samtak.referral.decision.ShowDecision;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionAnswer;
import no.samtak.referral.decision.domain.DecisionId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a named case worker decides about a case. */
@Path("/api/v1/cases/{caseId}/decisions")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecisionResource {

    private final MakeDecision makeDecision;
    private final ListDecisions listDecisions;
    private final ShowDecision showDecision;
    private final Once once;
    private final CurrentPolicy policy;
    private final CurrentCaller caller;

    DecisionResource(
            MakeDecision makeDecision,
            ListDecisions listDecisions,
            ShowDecision showDecision,
            Once once,
            CurrentPolicy policy,
            CurrentCaller caller) {
        this.makeDecision = makeDecision;
        this.listDecisions = listDecisions;
        this.showDecision = showDecision;
        this.once = once;
        this.policy = policy;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "decision.make", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "makeDecision",
            summary = "Decide a case",
            description = "Made for good by this request; a correction is a new decision. From this moment no delay"
                    + " letter leaves, and the letters that tell of it are ordered: L05 and L07 for a grant, L06, L08"
                    + " and L09 for a refusal. The month stops, and the sender sees COMPLETED, when they have left."
                    + " Not possible yet: to dismiss a case without looking at the need, and the second person's"
                    + " approval that a municipality may ask for.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response make(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, DecisionRequest request) {
        var command = new MakeDecision.Command(
                new CaseId(caseId), request.toProposal(), caller.get().id());
        return once.answer(key, () -> make(command), id -> view(caseId, id));
    }

    private Response make(MakeDecision.Command command) {
        return makeDecision
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case MakeDecision.Outcome.Made(Decision decision) ->
                        Response.created(URI.create(
                                        "/api/v1/cases/" + decision.caseId() + "/decisions/" + decision.id()))
                                .entity(view(decision))
                                .build();
                    case MakeDecision.Outcome.NotMade(DecisionAnswer why) -> notMade(why);
                })
                .orElseGet(DecisionResource::notFound);
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "decision.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "listDecisions",
            summary = "What has been decided about a case, and what it rests on",
            description = "The first decision first. The trace is the assessment as the rules saw it that day.")
    @APIResponse(
            responseCode = "200",
            description = "The decisions.",
            content = @Content(schema = @Schema(implementation = DecisionView.Page.class)))
    public Response list(@PathParam("caseId") UUID caseId) {
        return listDecisions
                .handle(new CaseId(caseId))
                .map(decisions -> Response.ok(page(decisions)).build())
                .orElseGet(DecisionResource::notFound);
    }

    @GET
    @Path("/{decisionId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "decision.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showDecision", summary = "One decision, and what it rests on")
    @APIResponse(
            responseCode = "200",
            description = "The decision.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response show(@PathParam("caseId") UUID caseId, @PathParam("decisionId") UUID decisionId) {
        return view(caseId, decisionId)
                .map(decision -> Response.ok(decision).build())
                .orElseGet(DecisionResource::notFound);
    }

    private Optional<DecisionView> view(UUID caseId, UUID decisionId) {
        return showDecision
                .handle(new CaseId(caseId), new DecisionId(decisionId))
                .map(this::view);
    }

    private static Response notMade(DecisionAnswer why) {
        return switch (why) {
            case DecisionAnswer.NotReady notReady ->
                ProblemResponses.of(ReferralProblem.DECISION_NOT_READY, null, DecisionIssues.of(notReady));
            case DecisionAnswer.Unlawful unlawful ->
                ProblemResponses.of(ReferralProblem.DECISION_NOT_LAWFUL, null, DecisionIssues.of(unlawful));
            case DecisionAnswer.NotImpartial() ->
                ProblemResponses.of(
                        CommonProblem.NOT_ALLOWED, "Who is kin, or reported the need, does not decide the case.");
            case DecisionAnswer.Lawful lawful -> throw new IllegalStateException("A lawful decision was not made");
        };
    }

    private DecisionView.Page page(List<Decision> decisions) {
        return new DecisionView.Page(decisions.stream().map(this::view).toList());
    }

    private DecisionView view(Decision decision) {
        return DecisionView.of(decision, policy.get().language());
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
