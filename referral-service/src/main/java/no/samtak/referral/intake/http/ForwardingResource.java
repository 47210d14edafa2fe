package no.samtak.referral.intake.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.intake.ForwardReferral;
import no.samtak.referral.intake.ForwardReferral.Outcome;
import no.samtak.referral.intake.domain.Forwarding;
import no.samtak.referral.intake.domain.ForwardingRules.Refusal;
import no.samtak.referral.intake.domain.ForwardingWay;
import no.samtak.referral.intake.domain.ReferralId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a case worker records that a referral belonged to another body, and that it is there or on its way. */
@Path("/api/v1/referrals/{referralId}/forwarding")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ForwardingResource {

    private final ForwardReferral forwardReferral;
    private final CurrentCaller caller;

    ForwardingResource(ForwardReferral forwardReferral, CurrentCaller caller) {
        this.forwardReferral = forwardReferral;
        this.caller = caller;
    }

    /** Where it belongs, and the proof. */
    @Schema(name = "ReferralForwarding")
    public record ForwardingRequest(
            @NotNull ForwardingWay way,
            @NotBlank @Size(max = 200) String rightBody,
            @Size(max = 40) @Nullable String phone,

            @Schema(description = "Why it is theirs, in whole sentences: a family that knows of the case reads them.")
            @NotBlank @Size(max = 2000) String reason,

            @Schema(description = "The date it was sent, or the way was shown (Europe/Oslo).") @NotNull LocalDate on,

            @Schema(description = "By which channel, or in which talk.") @NotBlank @Size(max = 200) String how,

            @Schema(description = "The receipt's number, or who can confirm it. Without proof the month runs on.")
            @NotBlank @Size(max = 500) String proof,

            @Schema(description = "FORWARDED: what was sent on. GUIDED: nothing.") @Size(max = 20) @Nullable List<@NotBlank @Size(max = 200) String> sent) {

        Forwarding forwarding() {
            return new Forwarding(way, rightBody, phone, reason, on, how, proof, sent == null ? List.of() : sent);
        }

        /** Never what was written. */
        @Override
        public String toString() {
            return "ForwardingRequest[" + way + "]";
        }
    }

    @POST
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "referral.forward", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "forwardReferral",
            summary = "Record that a referral was sent on, or its sender guided, to the right body",
            description =
                    "The proof closes its month. The sender sees REJECTED; a family that knows of the case gets L04.")
    @APIResponse(responseCode = "204", description = "Recorded.")
    @APIResponse(responseCode = "409", description = "The case is decided or over, or the referral does not stand.")
    @APIResponse(responseCode = "422", description = "A date or what was sent does not fit; issues says which.")
    public Response forward(@PathParam("referralId") UUID referralId, ForwardingRequest request) {
        return forwardReferral
                .handle(new ForwardReferral.Command(
                        new ReferralId(referralId),
                        request.forwarding(),
                        caller.get().id()))
                .map(outcome -> switch (outcome) {
                    case Outcome.Forwarded forwarded -> Response.noContent().build();
                    case Outcome.Refused(var reasons) -> refused(reasons);
                })
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    private static Response refused(List<Refusal> reasons) {
        for (Refusal reason : reasons) {
            if (reason instanceof Refusal.NotOpen(var state, var standing)) {
                return ProblemResponses.of(
                        ReferralProblem.CASE_MOVE_NOT_POSSIBLE,
                        "The case is " + state + " and the referral " + standing + ".");
            }
        }
        return ProblemResponses.of(
                CommonProblem.REQUEST_REFUSED,
                null,
                reasons.stream().map(ForwardingResource::issue).toList());
    }

    private static Issue issue(Refusal reason) {
        return switch (reason) {
            case Refusal.NotOpen(var state, var standing) ->
                Issue.inBody("", "NOT_OPEN", "The case is " + state + ", the referral " + standing + ".");
            case Refusal.InTheFuture(var today) -> Issue.inBody("/on", "IN_THE_FUTURE", "Today is " + today + ".");
            case Refusal.BeforeItCame(var receivedOn) ->
                Issue.inBody("/on", "BEFORE_IT_CAME", "It came on " + receivedOn + ".");
            case Refusal.SentDoesNotFit(var way) ->
                Issue.inBody(
                        "/sent",
                        "DOES_NOT_FIT",
                        way == ForwardingWay.GUIDED ? "Nothing is sent." : "Say what was sent.");
        };
    }
}
