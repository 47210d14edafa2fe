package no.samtak.referral.decision.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.ListDecisions;
import no.samtak.referral.decision.MakeDecision;
import no.samtak.referral.decision.RecordKnowledge;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionCause;
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
    private final RecordKnowledge recordKnowledge;
    private final ListDecisions listDecisions;
    private final MadeDecisions madeDecisions;
    private final Once once;
    private final CurrentCaller caller;

    DecisionResource(
            MakeDecision makeDecision,
            RecordKnowledge recordKnowledge,
            ListDecisions listDecisions,
            MadeDecisions madeDecisions,
            Once once,
            CurrentCaller caller) {
        this.makeDecision = makeDecision;
        this.recordKnowledge = recordKnowledge;
        this.listDecisions = listDecisions;
        this.madeDecisions = madeDecisions;
        this.once = once;
        this.caller = caller;
    }

    /** From when the person or family knew. */
    @Schema(name = "KnowledgeOfDecision")
    public record KnowledgeRequest(
            @Schema(description = "The day they knew, or should have known, enough of it. Europe/Oslo.") @NotNull LocalDate on,

            @Schema(description = "Opened, handed over, said on the telephone and so on. Nobody is named.")
            @NotBlank @Size(max = 200) String how) {}

    @POST
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "decision.make", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "makeDecision",
            summary = "Decide a case",
            description = "Made for good by this request; a correction is a new decision. From this moment no delay"
                    + " letter leaves, and the letters that tell of it are ordered: L05 and L07 for a grant, L06, L08"
                    + " and L09 for a refusal or a dismissal. The month stops, and the sender sees COMPLETED, when they"
                    + " have left. Where the municipality wants four eyes the answer is 202: it waits, as written, for"
                    + " somebody else's approval. Who reported the need waits for the leader's word on their"
                    + " impartiality.")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(
            responseCode = "202",
            description = "It waits for approval.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response make(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, DecisionRequest request) {
        var command = new MakeDecision.Command(
                new CaseId(caseId),
                DecisionCause.need(),
                request.toProposal(),
                request.declared(),
                caller.get().id());
        return once.answer(
                key, () -> madeDecisions.answer(makeDecision.handle(command)), id -> madeDecisions.again(caseId, id));
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
    @Operation(operationId = "showDecision", summary = "One decision, what it rests on, and the time to appeal")
    @APIResponse(
            responseCode = "200",
            description = "The decision.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response show(@PathParam("caseId") UUID caseId, @PathParam("decisionId") UUID decisionId) {
        return madeDecisions
                .find(caseId, decisionId)
                .map(decision -> Response.ok(decision).build())
                .orElseGet(DecisionResource::notFound);
    }

    @POST
    @Path("/{decisionId}/knowledge")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "decision.record-knowledge", purpose = "COC", legalBasis = "PBRL_7_5")
    @Operation(
            operationId = "recordKnowledgeOfDecision",
            summary = "Record from which day the person or family knew",
            description = "The four weeks to appeal are counted from it; the answer has the last day, and why. Recorded"
                    + " again, it corrects the date; both records stay. An appeal proves by itself that the decision was"
                    + " known.")
    @APIResponse(
            responseCode = "200",
            description = "The decision, with the time to appeal.",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response recordKnowledge(
            @PathParam("caseId") UUID caseId, @PathParam("decisionId") UUID decisionId, KnowledgeRequest request) {
        var command = new RecordKnowledge.Command(
                new CaseId(caseId),
                new DecisionId(decisionId),
                request.on(),
                request.how(),
                caller.get().id());
        return recordKnowledge
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case RecordKnowledge.Outcome.Recorded(var decision) ->
                        Response.ok(madeDecisions.view(decision)).build();
                    case RecordKnowledge.Outcome.NotBetween(var decidedOn, var today) ->
                        ProblemResponses.of(
                                CommonProblem.REQUEST_REFUSED,
                                null,
                                List.of(Issue.inBody(
                                        "/on",
                                        "NOT_BETWEEN",
                                        "From " + decidedOn + ", when it was decided, to today, " + today + ".")));
                })
                .orElseGet(DecisionResource::notFound);
    }

    private DecisionView.Page page(List<Decision> decisions) {
        return new DecisionView.Page(decisions.stream().map(madeDecisions::view).toList());
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
