package no.samtak.referral.intake.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.intake.SupplementReferral;
import no.samtak.referral.intake.SupplementReferral.Outcome;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.domain.Supplement;
import no.samtak.referral.intake.domain.SupplementId;
import no.samtak.referral.intake.domain.SupplementRules.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** More about a referral that is being dealt with. */
@Path("/api/v1/referrals/{referralId}/supplements")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SupplementResource {

    private final SupplementReferral supplementReferral;
    private final SenderDoor door;
    private final Once once;

    SupplementResource(SupplementReferral supplementReferral, SenderDoor door, Once once) {
        this.supplementReferral = supplementReferral;
        this.door = door;
        this.once = once;
    }

    /** What is to be added. */
    @Schema(name = "SupplementToAdd")
    public record SupplementRequest(
            @Schema(description = "Your own id for it. Sent twice, it is added once.") @Size(max = 100) @Nullable String externalMessageId,

            @NotBlank @Size(max = 10_000) String contents,

            @Schema(description = "The date it arrived (Europe/Oslo), if that was before today.") @Nullable LocalDate receivedOn) {

        /** Never what was sent. */
        @Override
        public String toString() {
            return "SupplementRequest[]";
        }
    }

    /**
     * That it was added.
     *
     * @param receivedOn its own received date, Europe/Oslo; the month of the referral runs as before
     */
    @Schema(name = "SupplementReceipt")
    public record SupplementReceipt(UUID supplementId, UUID referralId, LocalDate receivedOn, Instant registeredAt) {

        static SupplementReceipt of(Supplement supplement) {
            return new SupplementReceipt(
                    supplement.id().value(),
                    supplement.referralId().value(),
                    supplement.receivedOn(),
                    supplement.registeredAt());
        }
    }

    @POST
    @RolesAllowed({"JOURNAL_SYSTEM", "CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "referral.supplement", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "supplementReferral",
            summary = "Add to a referral that is being dealt with",
            description = "Keeps its own received date; the month of the referral does not move. When the case is over,"
                    + " send a new report: it opens a case that is linked to this one.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = SupplementReceipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was added already.",
            content = @Content(schema = @Schema(implementation = SupplementReceipt.class)))
    public Response add(
            @HeaderParam(Once.HEADER) @Nullable String key,
            @PathParam("referralId") UUID referralId,
            SupplementRequest request) {
        if (!door.opens(new ReferralId(referralId))) {
            return notFound();
        }
        var command = new SupplementReferral.Command(
                new ReferralId(referralId),
                request.externalMessageId(),
                request.contents(),
                request.receivedOn(),
                door.callerId());
        return once.answer(
                key,
                () -> supplementReferral
                        .handle(command)
                        .map(SupplementResource::answer)
                        .orElseGet(SupplementResource::notFound),
                this::receipt);
    }

    @GET
    @Path("/{supplementId}")
    @RolesAllowed({"JOURNAL_SYSTEM", "CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "referral.supplement-receipt", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "showSupplement", summary = "That a supplement was added, and when it was received")
    @APIResponse(
            responseCode = "200",
            description = "The receipt.",
            content = @Content(schema = @Schema(implementation = SupplementReceipt.class)))
    public Response show(@PathParam("referralId") UUID referralId, @PathParam("supplementId") UUID supplementId) {
        return door.opens(new ReferralId(referralId))
                ? receipt(supplementId)
                        .filter(receipt -> receipt.referralId().equals(referralId))
                        .map(receipt -> Response.ok(receipt).build())
                        .orElseGet(SupplementResource::notFound)
                : notFound();
    }

    private Optional<SupplementReceipt> receipt(UUID supplementId) {
        return supplementReferral.again(new SupplementId(supplementId)).map(SupplementReceipt::of);
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added(var supplement) ->
                Response.created(location(supplement))
                        .entity(SupplementReceipt.of(supplement))
                        .build();
            case Outcome.AlreadyAdded(var supplement) ->
                Response.ok(SupplementReceipt.of(supplement))
                        .location(location(supplement))
                        .build();
            case Outcome.SameIdOtherContent() -> ProblemResponses.of(ReferralProblem.MESSAGE_ID_USED, null);
            case Outcome.Refused(var reasons) -> refused(reasons);
        };
    }

    private static Response refused(List<Refusal> reasons) {
        for (Refusal reason : reasons) {
            if (reason instanceof Refusal.NothingOpen(var state, var standing)) {
                return ProblemResponses.of(
                        ReferralProblem.CASE_MOVE_NOT_POSSIBLE,
                        "The case is " + state + " and the referral " + standing + ". Send a new report instead.");
            }
        }
        return ProblemResponses.of(
                CommonProblem.REQUEST_REFUSED,
                null,
                reasons.stream().map(SupplementResource::issue).toList());
    }

    private static Issue issue(Refusal reason) {
        return switch (reason) {
            case Refusal.NothingOpen(var state, var standing) ->
                Issue.inBody("", "NOTHING_OPEN", "The case is " + state + ", the referral " + standing + ".");
            case Refusal.ReceivedInTheFuture(var today) ->
                Issue.inBody("/receivedOn", "RECEIVED_IN_THE_FUTURE", "Today is " + today + ".");
            case Refusal.ReceivedBeforeTheReferral(var receivedOn) ->
                Issue.inBody("/receivedOn", "RECEIVED_BEFORE_THE_REFERRAL", "That came on " + receivedOn + ".");
        };
    }

    private static URI location(Supplement supplement) {
        return URI.create("/api/v1/referrals/" + supplement.referralId() + "/supplements/" + supplement.id());
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
