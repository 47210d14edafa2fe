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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.intake.CorrectReceivedDate;
import no.samtak.referral.intake.domain.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A received date that was wrong. */
@Path("/api/v1/referrals/{referralId}/received-date")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReceivedDateResource {

    private final CorrectReceivedDate correctReceivedDate;
    private final CurrentCaller caller;

    ReceivedDateResource(CorrectReceivedDate correctReceivedDate, CurrentCaller caller) {
        this.correctReceivedDate = correctReceivedDate;
        this.caller = caller;
    }

    /** The right one, and why. */
    @Schema(name = "ReceivedDateCorrection")
    public record DateRequest(
            @Schema(description = "Europe/Oslo.") @NotNull LocalDate receivedOn,

            @NotBlank @Size(max = 1000) String why) {}

    /** The date as it stands. */
    @Schema(name = "ReceivedDate")
    record DateAnswer(UUID referralId, LocalDate receivedOn) {}

    @PUT
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "referral.correct-date", purpose = "COC", legalBasis = "FVL_11A")
    @Operation(
            operationId = "correctReceivedDate",
            summary = "Correct the day a referral arrived",
            description = "If-Match is the version of the case. Its month is counted anew. A later day opens a task for"
                    + " somebody to look at it; who, when and why stands in the corrections of the case.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected.",
            content = @Content(schema = @Schema(implementation = DateAnswer.class)))
    public Response correct(
            @PathParam("referralId") UUID referralId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            DateRequest request) {
        var command = new CorrectReceivedDate.Command(
                new ReferralId(referralId),
                IfMatch.of(ifMatch),
                request.receivedOn(),
                request.why(),
                caller.get().id());
        return correctReceivedDate
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case CorrectReceivedDate.Outcome.Corrected(var about, var referral) ->
                        Response.ok(new DateAnswer(referralId, referral.receivedOn()))
                                .tag(VersionTag.of(about.version()))
                                .build();
                    case CorrectReceivedDate.Outcome.Refused(var reason) ->
                        ProblemResponses.of(
                                ReferralProblem.REFERRAL_NOT_REGISTERED, null, List.of(IntakeIssues.of(reason)));
                })
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }
}
