package no.samtak.referral.casework.http;

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
import no.samtak.referral.casework.EndCase;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.ClockStop;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a case ends without an answer, when somebody says so. Nothing is refused, and nothing more is sent. */
@Path("/api/v1/cases/{caseId}")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseEndResource {

    private final EndCase endCase;
    private final CurrentCaller caller;

    CaseEndResource(EndCase endCase, CurrentCaller caller) {
        this.endCase = endCase;
        this.caller = caller;
    }

    /** When it happened, and how it is known. */
    @Schema(name = "CaseEnd")
    public record CaseEndRequest(
            @Schema(description = "The date it happened, Europe/Oslo.") @NotNull LocalDate on,

            @Schema(description = "By letter, by telephone, which municipality said so.") @NotBlank @Size(max = 200) String how) {}

    @POST
    @Path("/withdrawals")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.withdraw", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "withdrawCase",
            summary = "Whoever asked has taken it back",
            description = "The clocks stop, and from now on no letter that waits may leave.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    public Response withdraw(@PathParam("caseId") UUID caseId, CaseEndRequest request) {
        return end(caseId, ClockStop.WITHDRAWN, request);
    }

    @POST
    @Path("/take-overs")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "case.take-over", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "recordTakeOver",
            summary = "Another municipality goes on with the case",
            description = "The case is closed quietly: the clocks stop, and no letter that waits may leave.")
    @APIResponse(responseCode = "204", description = "Closed here.")
    public Response takeOver(@PathParam("caseId") UUID caseId, CaseEndRequest request) {
        return end(caseId, ClockStop.TAKEN_OVER, request);
    }

    private Response end(UUID caseId, ClockStop why, CaseEndRequest request) {
        var command = new EndCase.Command(
                new CaseId(caseId),
                why,
                request.on(),
                request.how(),
                caller.get().id());
        return endCase.handle(command)
                .map(outcome -> switch (outcome) {
                    case EndCase.Outcome.Ended _ -> Response.noContent().build();
                    case EndCase.Outcome.NotPossible(var from) ->
                        ProblemResponses.of(ReferralProblem.CASE_MOVE_NOT_POSSIBLE, "The case is " + from + ".");
                    case EndCase.Outcome.InTheFuture(var today) -> refused("IN_THE_FUTURE", "Today is " + today + ".");
                    case EndCase.Outcome.BeforeReceipt(var receivedOn) ->
                        refused("BEFORE_RECEIPT", "The case was received on " + receivedOn + ".");
                })
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    private static Response refused(String code, String detail) {
        return ProblemResponses.of(CommonProblem.REQUEST_REFUSED, null, List.of(Issue.inBody("/on", code, detail)));
    }
}
