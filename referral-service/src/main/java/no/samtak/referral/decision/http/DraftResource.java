package no.samtak.referral.decision.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.Caller;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.SettleDraft;
import no.samtak.referral.decision.ShowDrafts;
import no.samtak.referral.decision.WriteDraft;
import no.samtak.referral.decision.domain.DecisionDraft;
import no.samtak.referral.decision.domain.DecisionId;
import no.samtak.referral.decision.domain.DecisionState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions before they are made. */
@Path("/api/v1/cases/{caseId}/decision-drafts")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DraftResource {

    private static final String UNIT_LEADER = "UNIT_LEADER";

    private final WriteDraft writeDraft;
    private final SettleDraft settleDraft;
    private final ShowDrafts showDrafts;
    private final Once once;
    private final CurrentCaller caller;

    DraftResource(
            WriteDraft writeDraft, SettleDraft settleDraft, ShowDrafts showDrafts, Once once, CurrentCaller caller) {
        this.writeDraft = writeDraft;
        this.settleDraft = settleDraft;
        this.showDrafts = showDrafts;
        this.once = once;
        this.caller = caller;
    }

    /** Somebody else's approval. */
    @Schema(name = "DecisionApproval")
    public record ApprovalRequest(
            @NotNull @Valid DecisionRequest.Declaration impartiality,

            @Schema(description = "Id of the leader; needed from somebody without that role.")
            @Size(max = 100) @Nullable String standsInFor) {}

    /** Why a decision is sent back. */
    @Schema(name = "DecisionSentBack")
    public record SentBackRequest(
            @NotBlank @Size(max = 2000) String why) {

        /** Without what is free text. */
        @Override
        public String toString() {
            return "SentBackRequest[]";
        }
    }

    @POST
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "decision.draft", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "beginDecisionDraft",
            summary = "Begin to write a decision",
            description = "The law is asked when it is submitted. A case has one open draft at a time.")
    @APIResponse(
            responseCode = "201",
            description = "Written.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response begin(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, DecisionRequest request) {
        var command = command(caseId, null, request);
        return once.answer(key, () -> write(command), id -> find(caseId, id).map(DraftView::of));
    }

    @PUT
    @Path("/{decisionId}")
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "decision.draft", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "rewriteDecisionDraft", summary = "Write a decision anew before it is submitted")
    @APIResponse(
            responseCode = "200",
            description = "Written.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response rewrite(
            @PathParam("caseId") UUID caseId,
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            DecisionRequest request) {
        return write(command(caseId, new WriteDraft.Seen(new DecisionId(decisionId), IfMatch.of(ifMatch)), request));
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "decision.read-drafts", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "listDecisionDrafts", summary = "What is or was written on a case before it was decided")
    @APIResponse(
            responseCode = "200",
            description = "The drafts, the first one first.",
            content = @Content(schema = @Schema(implementation = DraftView.Page.class)))
    public Response list(@PathParam("caseId") UUID caseId) {
        return showDrafts
                .handle(new CaseId(caseId))
                .map(drafts -> Response.ok(new DraftView.Page(
                                drafts.stream().map(DraftView::of).toList()))
                        .build())
                .orElseGet(DraftResource::notFound);
    }

    @GET
    @Path("/{decisionId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "decision.read-drafts", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showDecisionDraft", summary = "One decision as it is written")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response show(@PathParam("caseId") UUID caseId, @PathParam("decisionId") UUID decisionId) {
        return find(caseId, decisionId).map(DraftResource::answer).orElseGet(DraftResource::notFound);
    }

    @POST
    @Path("/{decisionId}/submission")
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "decision.submit", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "submitDecisionDraft",
            summary = "Stand by a written decision",
            description =
                    "Where the municipality wants four eyes it waits for somebody else; elsewhere it is made. Only who"
                            + " wrote it last stands by it. If-Match is the draft's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "AWAITING_APPROVAL, or MADE.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response submit(
            @PathParam("caseId") UUID caseId,
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return settle(
                caseId,
                decisionId,
                ifMatch,
                new SettleDraft.Step.Submit(caller.get().id()));
    }

    @POST
    @Path("/{decisionId}/approval")
    @RolesAllowed({"CASE_WORKER", UNIT_LEADER})
    @Logged(what = "decision.approve", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "approveDecision",
            summary = "Approve what somebody else has written",
            description = "The decision is made by this. The writer cannot; who is not the leader says whose place they"
                    + " take. If-Match is the draft's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "MADE: the decision has the draft's id.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response approve(
            @PathParam("caseId") UUID caseId,
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            ApprovalRequest request) {
        boolean isLeader =
                caller.get() instanceof Caller.Staff staff && staff.roles().contains(UNIT_LEADER);
        return settle(
                caseId,
                decisionId,
                ifMatch,
                new SettleDraft.Step.Approve(
                        caller.get().id(),
                        isLeader,
                        request.standsInFor(),
                        request.impartiality().toImpartiality()));
    }

    @POST
    @Path("/{decisionId}/return")
    @RolesAllowed({"CASE_WORKER", UNIT_LEADER})
    @Logged(what = "decision.send-back", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "sendDecisionBack",
            summary = "Send a written decision back to its writer",
            description = "It is a draft again. If-Match is the draft's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "DRAFT.",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response sendBack(
            @PathParam("caseId") UUID caseId,
            @PathParam("decisionId") UUID decisionId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            SentBackRequest request) {
        return settle(caseId, decisionId, ifMatch, new SettleDraft.Step.SendBack(request.why()));
    }

    private WriteDraft.Command command(UUID caseId, WriteDraft.@Nullable Seen again, DecisionRequest request) {
        return new WriteDraft.Command(
                new CaseId(caseId),
                again,
                request.toProposal(),
                request.declared(),
                caller.get().id());
    }

    private Response write(WriteDraft.Command command) {
        return writeDraft
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case WriteDraft.Outcome.Written(var draft)
                    when command.again() == null ->
                        Response.created(DraftView.address(draft))
                                .entity(DraftView.of(draft))
                                .tag(VersionTag.of(draft.version()))
                                .build();
                    case WriteDraft.Outcome.Written(var draft) -> answer(draft);
                    case WriteDraft.Outcome.AnotherIsOpen(var open) -> DecisionProblems.anotherIsOpen(open);
                    case WriteDraft.Outcome.OutOfHand(var state) -> notPossible(state);
                })
                .orElseGet(DraftResource::notFound);
    }

    private Response settle(UUID caseId, UUID decisionId, @Nullable String ifMatch, SettleDraft.Step step) {
        var command =
                new SettleDraft.Command(new CaseId(caseId), new DecisionId(decisionId), IfMatch.of(ifMatch), step);
        return settleDraft
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case SettleDraft.Outcome.Moved(var draft) -> answer(draft);
                    case SettleDraft.Outcome.NotMade(var why) -> DecisionProblems.notMade(why);
                    case SettleDraft.Outcome.NotPossible(var from) -> notPossible(from);
                    case SettleDraft.Outcome.SomebodyElseWroteIt() -> DecisionProblems.somebodyElseWroteIt();
                })
                .orElseGet(DraftResource::notFound);
    }

    private Optional<DecisionDraft> find(UUID caseId, UUID decisionId) {
        return showDrafts.handle(new CaseId(caseId)).stream()
                .flatMap(List::stream)
                .filter(draft -> draft.id().value().equals(decisionId))
                .findFirst();
    }

    private static Response answer(DecisionDraft draft) {
        return Response.ok(DraftView.of(draft))
                .tag(VersionTag.of(draft.version()))
                .build();
    }

    private static Response notPossible(DecisionState state) {
        return ProblemResponses.of(ReferralProblem.CASE_MOVE_NOT_POSSIBLE, "The decision is " + state + ".");
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
