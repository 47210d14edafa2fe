package no.samtak.referral.intake.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.intake.CancelReferral;
import no.samtak.referral.intake.CancelReferral.Outcome;
import no.samtak.referral.intake.domain.CancellationReason;
import no.samtak.referral.intake.domain.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a sender takes its message back. */
@Path("/api/v1/referrals/{referralId}/cancellation")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CancellationResource {

    private final CancelReferral cancelReferral;
    private final SenderDoor door;

    CancellationResource(CancelReferral cancelReferral, SenderDoor door) {
        this.cancelReferral = cancelReferral;
        this.door = door;
    }

    /** Why it is taken back. */
    @Schema(name = "ReferralCancellation")
    public record CancellationRequest(
            @Schema(description = "WRONG_PERSON hides everything about it from everybody, at once.") @NotNull CancellationReason reason) {}

    @POST
    @RolesAllowed({"JOURNAL_SYSTEM", "CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "referral.cancel", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "cancelReferral",
            summary = "Take back your own message",
            description =
                    "About the wrong person: hidden everywhere, and no letter that waits leaves any more. Otherwise"
                            + " its month stops; the case ends if nothing else stands on it and no family waits for an answer.")
    @APIResponse(responseCode = "204", description = "Taken back, now or before.")
    @APIResponse(responseCode = "409", description = "It has gone too far: a case worker has it as a task.")
    public Response cancel(@PathParam("referralId") UUID referralId, CancellationRequest request) {
        if (!door.opens(new ReferralId(referralId))) {
            return notFound();
        }
        return cancelReferral
                .handle(new CancelReferral.Command(new ReferralId(referralId), request.reason(), door.callerId()))
                .map(outcome -> switch (outcome) {
                    case Outcome.Cancelled cancelled -> Response.noContent().build();
                    case Outcome.APersonSettlesIt() ->
                        ProblemResponses.of(ReferralProblem.CANCELLATION_FOR_A_PERSON, null);
                })
                .orElseGet(CancellationResource::notFound);
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
