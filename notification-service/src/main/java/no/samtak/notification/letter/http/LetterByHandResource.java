package no.samtak.notification.letter.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.notification.NotificationProblem;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.letter.LetGoByHand;
import no.samtak.notification.letter.RecordBroughtLetter;
import no.samtak.notification.letter.domain.ByHandRules.Verdict;
import no.samtak.notification.letter.domain.LetterId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a case worker does with a letter that does not leave by itself. */
@Path("/api/v1/letters/{letterId}")
@Tag(name = "Letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LetterByHandResource {

    private final LetGoByHand letGoByHand;
    private final RecordBroughtLetter recordBroughtLetter;
    private final CurrentCaller caller;

    LetterByHandResource(LetGoByHand letGoByHand, RecordBroughtLetter recordBroughtLetter, CurrentCaller caller) {
        this.letGoByHand = letGoByHand;
        this.recordBroughtLetter = recordBroughtLetter;
        this.caller = caller;
    }

    /** How a person sees to it that a letter arrives. */
    @Schema(name = "ByHand")
    public enum Way {
        HANDED_OVER(Channel.HANDED_OVER),
        POST(Channel.POST);

        private final Channel channel;

        Way(Channel channel) {
            this.channel = channel;
        }
    }

    /** What somebody has done. Who it was is taken from the token. */
    @Schema(name = "ManualDispatch")
    public record ManualDispatchRequest(
            @NotNull Way how,

            @Schema(description = "When it left: not in the future, and not before it was made.") @NotNull Instant at) {}

    @POST
    @Path("/release")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "letter.let-go", purpose = "COC")
    @Operation(
            operationId = "releaseLetterByHand",
            summary = "Let a letter go that is held, or before its day",
            description = "Its owner is asked at once and has the last word.")
    @APIResponse(responseCode = "204", description = "Its owner is being asked.")
    public Response release(@PathParam("letterId") UUID letterId) {
        return letGoByHand
                .handle(new LetterId(letterId))
                .map(verdict -> switch (verdict) {
                    case ALLOWED -> Response.noContent().build();
                    case ONLY_BY_HAND -> ProblemResponses.of(NotificationProblem.LETTER_ONLY_BY_HAND, null);
                    case NOT_NOW, NOT_THEN -> ProblemResponses.of(NotificationProblem.LETTER_NOT_TO_RELEASE, null);
                })
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    @POST
    @Path("/manual-dispatch")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "letter.brought", purpose = "COC")
    @Operation(
            operationId = "recordManualDispatch",
            summary = "Record that you have handed a letter over or posted it",
            description = "Proof like any other. For a protected household it is the only way.")
    @APIResponse(responseCode = "204", description = "Dispatched and proven.")
    public Response manualDispatch(@PathParam("letterId") UUID letterId, ManualDispatchRequest request) {
        var command = new RecordBroughtLetter.Command(
                new LetterId(letterId),
                request.how().channel,
                request.at(),
                caller.get().id());
        return recordBroughtLetter
                .handle(command)
                .map(LetterByHandResource::brought)
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    private static Response brought(Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> Response.noContent().build();
            case NOT_THEN ->
                ProblemResponses.of(
                        CommonProblem.REQUEST_REFUSED,
                        null,
                        List.of(Issue.inBody(
                                "/at", "NOT_WHEN_IT_COULD", "Not in the future, and not before it was made.")));
            case NOT_NOW, ONLY_BY_HAND -> ProblemResponses.of(NotificationProblem.LETTER_NOT_TO_BRING, null);
        };
    }
}
