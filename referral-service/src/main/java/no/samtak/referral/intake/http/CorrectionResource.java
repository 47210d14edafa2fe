package no.samtak.referral.intake.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.casework.domain.Scheme;
import no.samtak.referral.intake.CorrectReferral;
import no.samtak.referral.intake.CorrectReferral.Outcome;
import no.samtak.referral.intake.domain.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a referral says, when its sender says something else now. */
@Path("/api/v1/referrals/{referralId}/contents")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CorrectionResource {

    private final CorrectReferral correctReferral;
    private final SenderDoor door;

    CorrectionResource(CorrectReferral correctReferral, SenderDoor door) {
        this.correctReferral = correctReferral;
        this.door = door;
    }

    /** What it says now, in whole, and why. */
    @Schema(name = "ReferralCorrection")
    public record CorrectionRequest(
            @NotNull @Size(max = 3) List<@NotNull Scheme> requested,
            @Size(max = 10_000) @Nullable String need,

            @Schema(description = "Why it is corrected. Kept with what it said before.") @NotBlank @Size(max = 500) String reason) {

        /** Never what was sent. */
        @Override
        public String toString() {
            return "CorrectionRequest[]";
        }
    }

    @PUT
    @RolesAllowed({"JOURNAL_SYSTEM", "CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "referral.correct", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "correctReferral",
            summary = "Correct what a referral says",
            description =
                    "What it said before is kept beside it, and the month runs on. A referral about the wrong person"
                            + " is not corrected: cancel it and send a new one.")
    @APIResponse(responseCode = "204", description = "Corrected.")
    @APIResponse(responseCode = "409", description = "The case is decided or over, or the referral does not stand.")
    public Response correct(
            @HeaderParam(IfMatch.HEADER) @Nullable String version,
            @PathParam("referralId") UUID referralId,
            CorrectionRequest request) {
        if (!door.opens(new ReferralId(referralId))) {
            return notFound();
        }
        return correctReferral
                .handle(new CorrectReferral.Command(
                        new ReferralId(referralId),
                        IfMatch.of(version),
                        request.requested(),
                        request.need(),
                        request.reason(),
                        door.callerId()))
                .map(outcome -> switch (outcome) {
                    case Outcome.Corrected(var referral) ->
                        Response.noContent()
                                .tag(VersionTag.of(referral.version()))
                                .build();
                    case Outcome.TooLate(var state, var standing) ->
                        ProblemResponses.of(
                                ReferralProblem.CASE_MOVE_NOT_POSSIBLE,
                                "The case is " + state + " and the referral " + standing + ".");
                })
                .orElseGet(CorrectionResource::notFound);
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
