package no.samtak.plan.goal.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.AssertTrue;
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
import java.util.stream.Stream;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.version.IfMatch;
import no.samtak.plan.goal.AgreeMeasure;
import no.samtak.plan.goal.DropGoal;
import no.samtak.plan.goal.DropMeasure;
import no.samtak.plan.goal.SetGoal;
import no.samtak.plan.goal.domain.Goal;
import no.samtak.plan.goal.domain.GoalId;
import no.samtak.plan.goal.domain.MeasureId;
import no.samtak.plan.goal.domain.MeasureStanding;
import no.samtak.plan.plan.ShowPlan;
import no.samtak.plan.plan.domain.PlanId;
import no.samtak.plan.plan.http.CurrentAsker;
import no.samtak.plan.plan.http.PlanAnswer.GoalLine;
import no.samtak.plan.plan.http.PlanAnswer.MeasureLine;
import no.samtak.plan.plan.http.PlanResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The goals of a plan and the measures towards them. */
@Path("/api/v1/plans/{planId}")
@Tag(name = "Goals")
@RolesAllowed({"CASE_WORKER", "UNIT_LEADER", "COORDINATOR"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class GoalResource {

    private final SetGoal setGoal;
    private final DropGoal dropGoal;
    private final AgreeMeasure agreeMeasure;
    private final DropMeasure dropMeasure;
    private final ShowPlan showPlan;
    private final Once once;
    private final CurrentAsker asker;

    GoalResource(
            SetGoal setGoal,
            DropGoal dropGoal,
            AgreeMeasure agreeMeasure,
            DropMeasure dropMeasure,
            ShowPlan showPlan,
            Once once,
            CurrentAsker asker) {
        this.setGoal = setGoal;
        this.dropGoal = dropGoal;
        this.agreeMeasure = agreeMeasure;
        this.dropMeasure = dropMeasure;
        this.showPlan = showPlan;
        this.once = once;
        this.asker = asker;
    }

    /** A goal to set. */
    @Schema(name = "NewGoal")
    public record GoalRequest(
            @Schema(description = "In the person's own words.") @NotBlank @Size(max = 2000) String text) {}

    /** A measure to agree on. */
    @Schema(name = "NewMeasure")
    public record MeasureRequest(
            @NotNull UUID goalId,
            @NotBlank @Size(max = 2000) String description,

            @Schema(description = "How much, how often, for how long.") @Size(max = 500) @Nullable String extent,

            @Schema(description = "The person who answers for it.") @Size(max = 200) @Nullable String responsible,

            @Schema(description = "Whether a decision gives it: standing in a plan makes no right of it.") @NotNull MeasureStanding standing,

            @Schema(description = "Of the decision, when standing is GRANTED.") @Size(max = 100) @Nullable String decisionReference) {

        @AssertTrue(message = "A granted measure names its decision, and no other does.") @Schema(hidden = true)
        boolean isDecisionNamed() {
            boolean named = decisionReference != null && !decisionReference.isBlank();
            return named == (standing == MeasureStanding.GRANTED);
        }
    }

    @POST
    @Path("/goals")
    @Logged(what = "plan.write", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(operationId = "setGoal", summary = "Set a goal")
    @APIResponse(
            responseCode = "201",
            description = "Set.",
            content = @Content(schema = @Schema(implementation = GoalLine.class)))
    public Response set(
            @PathParam("planId") UUID planId, @HeaderParam(Once.HEADER) @Nullable String key, GoalRequest request) {
        PlanId plan = new PlanId(planId);
        return once.answer(
                key,
                () -> PlanResponses.edited(
                        setGoal.handle(plan, asker.get(), request.text()),
                        goal -> Response.created(URI.create("/api/v1/plans/" + planId + "/goals/" + goal.id()))
                                .entity(GoalLine.of(goal))
                                .build()),
                goal -> goals(plan)
                        .filter(known -> known.id().value().equals(goal))
                        .findFirst()
                        .map(GoalLine::of));
    }

    @DELETE
    @Path("/goals/{goalId}")
    @Logged(what = "plan.write", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(operationId = "dropGoal", summary = "Drop a goal with its measures")
    @APIResponse(responseCode = "204", description = "Dropped.")
    public Response drop(
            @PathParam("planId") UUID planId,
            @PathParam("goalId") UUID goalId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return PlanResponses.edited(
                dropGoal.handle(new PlanId(planId), asker.get(), IfMatch.of(ifMatch), new GoalId(goalId)),
                dropped -> Response.noContent().build());
    }

    @POST
    @Path("/measures")
    @Logged(what = "plan.write", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(operationId = "agreeMeasure", summary = "Agree on a measure towards a goal")
    @APIResponse(
            responseCode = "201",
            description = "Agreed.",
            content = @Content(schema = @Schema(implementation = MeasureLine.class)))
    public Response agree(
            @PathParam("planId") UUID planId, @HeaderParam(Once.HEADER) @Nullable String key, MeasureRequest request) {
        PlanId plan = new PlanId(planId);
        var command = new AgreeMeasure.Command(
                new GoalId(request.goalId()),
                request.description(),
                request.extent(),
                request.responsible(),
                request.standing(),
                request.decisionReference());
        return once.answer(
                key,
                () -> PlanResponses.edited(
                        agreeMeasure.handle(plan, asker.get(), command),
                        measure -> Response.created(URI.create("/api/v1/plans/" + planId + "/measures/" + measure.id()))
                                .entity(MeasureLine.of(measure))
                                .build()),
                measure -> goals(plan)
                        .flatMap(goal -> goal.measures().stream())
                        .filter(known -> known.id().value().equals(measure))
                        .findFirst()
                        .map(MeasureLine::of));
    }

    @DELETE
    @Path("/measures/{measureId}")
    @Logged(what = "plan.write", purpose = "COC", legalBasis = "HOL_7_1")
    @Operation(operationId = "dropMeasure", summary = "Drop a measure")
    @APIResponse(responseCode = "204", description = "Dropped.")
    public Response dropMeasure(
            @PathParam("planId") UUID planId,
            @PathParam("measureId") UUID measureId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return PlanResponses.edited(
                dropMeasure.handle(new PlanId(planId), asker.get(), IfMatch.of(ifMatch), new MeasureId(measureId)),
                dropped -> Response.noContent().build());
    }

    private Stream<Goal> goals(PlanId plan) {
        return showPlan.handle(plan, asker.get()).flatMap(ShowPlan.Outcome::shown).stream()
                .flatMap(whole -> whole.goals().stream());
    }
}
