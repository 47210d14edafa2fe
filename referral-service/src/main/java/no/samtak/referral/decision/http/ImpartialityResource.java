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
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.RuleOnImpartiality;
import no.samtak.referral.decision.ShowRulings;
import no.samtak.referral.decision.domain.ImpartialityRuling;
import no.samtak.referral.decision.domain.Ruling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who may decide a case, where there is doubt. */
@Path("/api/v1/cases/{caseId}/impartiality-rulings")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ImpartialityResource {

    private final RuleOnImpartiality ruleOnImpartiality;
    private final ShowRulings showRulings;
    private final Once once;
    private final CurrentCaller caller;

    ImpartialityResource(
            RuleOnImpartiality ruleOnImpartiality, ShowRulings showRulings, Once once, CurrentCaller caller) {
        this.ruleOnImpartiality = ruleOnImpartiality;
        this.showRulings = showRulings;
        this.once = once;
        this.caller = caller;
    }

    /** What the leader has found. */
    @Schema(name = "ImpartialityAssessment")
    public record RulingRequest(
            @Schema(description = "Id of whom it is about, as in the token.") @NotBlank @Size(max = 100) String person,

            @NotNull Ruling ruling,
            @NotBlank @Size(max = 2000) String reasons) {

        /** Without the person and the reasons. */
        @Override
        public String toString() {
            return "RulingRequest[" + ruling + "]";
        }
    }

    /** A ruling as it was made. */
    @Schema(name = "ImpartialityRuling")
    public record RulingAnswer(
            UUID rulingId, String person, Ruling ruling, String reasons, Instant ruledAt, String ruledBy) {
        static RulingAnswer of(ImpartialityRuling ruling) {
            return new RulingAnswer(
                    ruling.rulingId(),
                    ruling.person(),
                    ruling.ruling(),
                    ruling.reasons(),
                    ruling.ruledAt(),
                    ruling.ruledBy());
        }
    }

    /** All rulings of one case, the first one first. */
    @Schema(name = "ImpartialityRulings")
    public record Page(List<RulingAnswer> items) {}

    @POST
    @RolesAllowed("UNIT_LEADER")
    @Logged(what = "impartiality.rule", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "ruleOnImpartiality",
            summary = "Say whether somebody may decide a case",
            description =
                    "Opens the decision to who reported the need, or closes it to anybody. Kin never decide, whatever"
                            + " is found. The latest counts.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = RulingAnswer.class)))
    public Response rule(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, RulingRequest request) {
        var command = new RuleOnImpartiality.Command(
                new CaseId(caseId),
                request.person(),
                request.ruling(),
                request.reasons(),
                caller.get().id());
        return once.answer(
                key,
                () -> ruleOnImpartiality
                        .handle(command)
                        .map(ruling -> Response.created(URI.create(
                                        "/api/v1/cases/" + caseId + "/impartiality-rulings/" + ruling.rulingId()))
                                .entity(RulingAnswer.of(ruling))
                                .build())
                        .orElseGet(ImpartialityResource::notFound),
                id -> find(caseId, id));
    }

    @GET
    @Path("/{rulingId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "impartiality.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showImpartialityRuling", summary = "One thing the leader has found about who may decide")
    @APIResponse(
            responseCode = "200",
            description = "The ruling.",
            content = @Content(schema = @Schema(implementation = RulingAnswer.class)))
    public Response show(@PathParam("caseId") UUID caseId, @PathParam("rulingId") UUID rulingId) {
        return find(caseId, rulingId)
                .map(ruling -> Response.ok(ruling).build())
                .orElseGet(ImpartialityResource::notFound);
    }

    private Optional<RulingAnswer> find(UUID caseId, UUID rulingId) {
        return showRulings.handle(new CaseId(caseId)).stream()
                .flatMap(List::stream)
                .filter(ruling -> ruling.rulingId().equals(rulingId))
                .findFirst()
                .map(RulingAnswer::of);
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "impartiality.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "listImpartialityRulings", summary = "What the leader has found about who may decide")
    @APIResponse(
            responseCode = "200",
            description = "The rulings, the first one first.",
            content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@PathParam("caseId") UUID caseId) {
        return showRulings
                .handle(new CaseId(caseId))
                .map(rulings -> Response.ok(
                                new Page(rulings.stream().map(RulingAnswer::of).toList()))
                        .build())
                .orElseGet(ImpartialityResource::notFound);
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
