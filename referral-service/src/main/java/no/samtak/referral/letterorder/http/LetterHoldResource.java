package no.samtak.referral.letterorder.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.letterorder.HoldLetters;
import no.samtak.referral.letterorder.domain.ReleaseBlock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a case worker knows that must keep letters from leaving by themselves. */
@Path("/api/v1/cases/{caseId}/letter-holds")
@Tag(name = "Letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LetterHoldResource {

    private final HoldLetters holdLetters;
    private final CurrentCaller caller;

    LetterHoldResource(HoldLetters holdLetters, CurrentCaller caller) {
        this.holdLetters = holdLetters;
        this.caller = caller;
    }

    /** What keeps the letters, or no longer does. */
    @Schema(name = "LetterHold")
    public record LetterHoldRequest(
            @Schema(
                    description = "DEATH, WORRY_FOR_SAFETY, PARENTS_IN_CONFLICT or PARENTS_NOT_INFORMED: the others"
                            + " follow from what is registered.")
            @NotNull ReleaseBlock reason) {}

    @POST
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "letters.hold", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "holdLetters",
            summary = "Keep letters of a case from leaving by themselves",
            description = "From now on a named person lets each one go. Those that have left are not called back.")
    @APIResponse(responseCode = "204", description = "Noted, now or before.")
    public Response hold(@PathParam("caseId") UUID caseId, LetterHoldRequest request) {
        return handled(new HoldLetters.Command.Note(
                new CaseId(caseId), request.reason(), caller.get().id()));
    }

    @POST
    @Path("/lifting")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "letters.lift-hold", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "liftLetterHold", summary = "Say that it is settled: it keeps no letter any more")
    @APIResponse(responseCode = "204", description = "It holds no longer.")
    public Response lift(@PathParam("caseId") UUID caseId, LetterHoldRequest request) {
        return handled(new HoldLetters.Command.Lift(
                new CaseId(caseId), request.reason(), caller.get().id()));
    }

    private Response handled(HoldLetters.Command command) {
        return holdLetters
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case HoldLetters.Outcome.Handled() -> Response.noContent().build();
                    case HoldLetters.Outcome.NotForAPersonToSay() ->
                        ProblemResponses.of(
                                CommonProblem.REQUEST_REFUSED,
                                null,
                                List.of(Issue.inBody(
                                        "/reason", "NOT_FOR_A_PERSON_TO_SAY", "Follows from what is registered.")));
                })
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }
}
