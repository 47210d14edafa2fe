package no.samtak.plan.plan.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.query.QueryParameters;
import no.samtak.kit.version.IfMatch;
import no.samtak.plan.plan.ActivatePlan;
import no.samtak.plan.plan.AskForConsent;
import no.samtak.plan.plan.ClosePlan;
import no.samtak.plan.plan.ListPlans;
import no.samtak.plan.plan.ShowPlan;
import no.samtak.plan.plan.WriteContent;
import no.samtak.plan.plan.domain.CaseId;
import no.samtak.plan.plan.domain.ClosingReason;
import no.samtak.plan.plan.domain.Plan;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.domain.PlanState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Individual plans: read, written, put in force, ended. They are opened by the decision that grants them. */
@Path("/api/v1/plans")
@Tag(name = "Plans")
@RolesAllowed({"CASE_WORKER", "UNIT_LEADER", "COORDINATOR"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PlanResource {

    private final ListPlans listPlans;
    private final ShowPlan showPlan;
    private final WriteContent writeContent;
    private final AskForConsent askForConsent;
    private final ActivatePlan activatePlan;
    private final ClosePlan closePlan;
    private final CurrentAsker asker;

    PlanResource(
            ListPlans listPlans,
            ShowPlan showPlan,
            WriteContent writeContent,
            AskForConsent askForConsent,
            ActivatePlan activatePlan,
            ClosePlan closePlan,
            CurrentAsker asker) {
        this.listPlans = listPlans;
        this.showPlan = showPlan;
        this.writeContent = writeContent;
        this.askForConsent = askForConsent;
        this.activatePlan = activatePlan;
        this.closePlan = closePlan;
        this.asker = asker;
    }

    /** The plans of a case. */
    @Schema(name = "Plans")
    public record PlanList(List<PlanLine> items) {}

    /** A plan in a list. */
    @Schema(name = "PlanLine")
    public record PlanLine(UUID planId, UUID caseId, PlanState state, int number, Instant openedAt) {
        static PlanLine of(Plan plan) {
            return new PlanLine(plan.id().value(), plan.caseId().value(), plan.state(), plan.number(), plan.openedAt());
        }
    }

    /** Why a plan ends. */
    @Schema(name = "PlanClosure")
    public record ClosureRequest(@NotNull ClosingReason reason) {}

    @GET
    @Logged(what = "plan.list", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(operationId = "listPlans", summary = "The plans of a case: at most one of them is open")
    @APIResponse(
            responseCode = "200",
            description = "The plans that you may see.",
            content = @Content(schema = @Schema(implementation = PlanList.class)))
    public Response list(
            @Parameter(description = "The case.", required = true, schema = @Schema(implementation = UUID.class))
                    @QueryParam("caseId")
                    @Nullable String caseId) {
        var query = new QueryParameters();
        query.require("caseId", caseId);
        CaseId about = query.id("caseId", caseId, CaseId::new);
        query.refuseFaults();
        var plans = listPlans.handle(Objects.requireNonNull(about), asker.get());
        return Response.ok(new PlanList(plans.stream().map(PlanLine::of).toList()))
                .build();
    }

    @GET
    @Path("/{planId}")
    @Logged(what = "plan.read", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(operationId = "showPlan", summary = "A plan with its goals, measures, participants and consents")
    @APIResponse(
            responseCode = "200",
            description = "The plan.",
            content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    public Response show(@PathParam("planId") UUID planId) {
        return showPlan.handle(new PlanId(planId), asker.get())
                .map(outcome -> switch (outcome) {
                    case ShowPlan.Outcome.Shown(var whole) -> PlanResponses.shown(whole);
                    case ShowPlan.Outcome.NotYours() -> PlanResponses.notYours();
                })
                .orElseGet(PlanResponses::notFound);
    }

    @PUT
    @Path("/{planId}/content")
    @Logged(what = "plan.write", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(
            operationId = "writePlanContent",
            summary = "Write what the plan says",
            description = "In the place of what it said. Only in a draft or a revision; what was in force is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The plan as it is now.",
            content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    public Response write(
            @PathParam("planId") UUID planId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            PlanContentBody content) {
        return PlanResponses.edited(
                writeContent.handle(new PlanId(planId), asker.get(), IfMatch.of(ifMatch), content.toContent()),
                whole -> Response.ok(PlanAnswer.of(whole)).build());
    }

    @POST
    @Path("/{planId}/consent-requests")
    @Logged(what = "plan.ask-for-consent", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(
            operationId = "askForPlanConsent",
            summary = "The draft is written and the person is asked to agree",
            description = "409 names everything that is not written. The consents are kept by coordinator-service.")
    @APIResponse(
            responseCode = "200",
            description = "The plan awaits consent.",
            content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    public Response askForConsent(
            @PathParam("planId") UUID planId, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return PlanResponses.moved(askForConsent.handle(new PlanId(planId), asker.get(), IfMatch.of(ifMatch)));
    }

    @POST
    @Path("/{planId}/activation")
    @Logged(what = "plan.activate", purpose = "COC", legalBasis = "IP_REGULATION")
    @Operation(
            operationId = "activatePlan",
            summary = "Put the plan in force",
            description = "Only with the nine elements of the regulation on individual plans, coordinator and consents"
                    + " among them: 409 names every one that is missing. What the plan says is kept as a version, and"
                    + " its next revision date is watched.")
    @APIResponse(
            responseCode = "200",
            description = "The plan is active.",
            content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    public Response activate(@PathParam("planId") UUID planId, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return PlanResponses.moved(activatePlan.handle(new PlanId(planId), asker.get(), IfMatch.of(ifMatch)));
    }

    @POST
    @Path("/{planId}/closure")
    @Logged(what = "plan.close", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(operationId = "closePlan", summary = "End the plan for good")
    @APIResponse(
            responseCode = "200",
            description = "The plan is closed.",
            content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    public Response close(
            @PathParam("planId") UUID planId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            ClosureRequest request) {
        return PlanResponses.moved(
                closePlan.handle(new PlanId(planId), asker.get(), IfMatch.of(ifMatch), request.reason()));
    }
}
