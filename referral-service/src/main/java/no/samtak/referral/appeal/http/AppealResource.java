package no.samtak.referral.appeal.http;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.appeal.ReceiveAppeal;
import no.samtak.referral.appeal.ShowAppeals;
import no.samtak.referral.appeal.domain.Appeal;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.DecisionId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Appeals as they come, and what became of them. */
@Path("/api/v1/cases/{caseId}/appeals")
@Tag(name = "Appeals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AppealResource {

    private final ReceiveAppeal receiveAppeal;
    private final ShowAppeals showAppeals;
    private final Once once;
    private final CurrentCaller caller;
    private final LegalClock clock;

    AppealResource(
            ReceiveAppeal receiveAppeal, ShowAppeals showAppeals, Once once, CurrentCaller caller, LegalClock clock) {
        this.receiveAppeal = receiveAppeal;
        this.showAppeals = showAppeals;
        this.once = once;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appeal.receive", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(
            operationId = "receiveAppeal",
            summary = "Register an appeal, written or taken down",
            description =
                    "Received however late it is: a person assesses that. It proves that the decision was known. L11"
                            + " is ordered at once, and the case is under appeal until it is answered.")
    @APIResponse(
            responseCode = "201",
            description = "Received.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response receive(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, AppealRequest request) {
        UUID decision = request.decisionId();
        var command = new ReceiveAppeal.Command(
                new CaseId(caseId),
                decision == null ? null : new DecisionId(decision),
                request.toAppeal(clock.today()),
                caller.get().id());
        return once.answer(key, () -> receive(command), id -> find(caseId, id).map(AppealView::of));
    }

    private Response receive(ReceiveAppeal.Command command) {
        return receiveAppeal
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case ReceiveAppeal.Outcome.Received(var appeal) ->
                        Response.created(AppealView.address(appeal))
                                .entity(AppealView.of(appeal))
                                .tag(VersionTag.of(appeal.version()))
                                .build();
                    case ReceiveAppeal.Outcome.Refused(var reasons) ->
                        ProblemResponses.of(ReferralProblem.APPEAL_NOT_POSSIBLE, null, AppealIssues.of(reasons));
                })
                .orElseGet(AppealResource::notFound);
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appeal.read", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(operationId = "listAppeals", summary = "Every appeal on a case, and what became of it")
    @APIResponse(
            responseCode = "200",
            description = "The appeals, the first one first.",
            content = @Content(schema = @Schema(implementation = AppealView.Page.class)))
    public Response list(@PathParam("caseId") UUID caseId) {
        return showAppeals
                .handle(new CaseId(caseId))
                .map(appeals -> Response.ok(new AppealView.Page(
                                appeals.stream().map(AppealView::of).toList()))
                        .build())
                .orElseGet(AppealResource::notFound);
    }

    @GET
    @Path("/{appealId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "appeal.read", purpose = "COC", legalBasis = "PBRL_7_2")
    @Operation(operationId = "showAppeal", summary = "One appeal, and every step taken with it")
    @APIResponse(
            responseCode = "200",
            description = "The appeal.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    public Response show(@PathParam("caseId") UUID caseId, @PathParam("appealId") UUID appealId) {
        return find(caseId, appealId)
                .map(appeal -> Response.ok(AppealView.of(appeal))
                        .tag(VersionTag.of(appeal.version()))
                        .build())
                .orElseGet(AppealResource::notFound);
    }

    private Optional<Appeal> find(UUID caseId, UUID appealId) {
        return showAppeals.handle(new CaseId(caseId)).stream()
                .flatMap(List::stream)
                .filter(appeal -> appeal.id().value().equals(appealId))
                .findFirst();
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
