package no.samtak.letterorder.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import no.samtak.letterorder.ReleaseLetter;
import no.samtak.letterorder.ReleaseLetter.Answer;
import no.samtak.letterorder.ShowLetterOrder;
import no.samtak.letterorder.domain.LetterOrderId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What notification-service asks the owner of a letter. */
@Path("/internal/v1")
@RolesAllowed("SISTER_SERVICE")
@Tag(name = "Letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LetterOrderInternalResource {

    private final ShowLetterOrder showLetterOrder;
    private final ReleaseLetter releaseLetter;

    LetterOrderInternalResource(ShowLetterOrder showLetterOrder, ReleaseLetter releaseLetter) {
        this.showLetterOrder = showLetterOrder;
        this.releaseLetter = releaseLetter;
    }

    /** Which letters the owner is to say its word on. */
    public record ReleaseRequest(
            @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> letterOrderIds) {}

    /** The owner's word on each, in the order asked. */
    public record ReleaseAnswers(List<ReleaseAnswer> answers) {}

    /** @param reason code for why it must not leave */
    public record ReleaseAnswer(
            UUID letterOrderId, Word answer, @Nullable String reason) {}

    /** Go, or never. */
    public enum Word {
        GO,
        VOID
    }

    @GET
    @Path("/letter-orders/{id}")
    @Logged(what = "letter.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "letterOrder", summary = "The whole letter, as it was written")
    @APIResponse(
            responseCode = "200",
            description = "The letter as event-contracts describes it.",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response order(@PathParam("id") UUID id) {
        return showLetterOrder
                .handle(new LetterOrderId(id))
                .map(document ->
                        Response.ok(document, MediaType.APPLICATION_JSON_TYPE).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    @POST
    @Path("/letter-releases")
    @Logged(what = "letter.release", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "releaseLetters", summary = "May these letters leave?")
    public ReleaseAnswers release(ReleaseRequest request) {
        List<UUID> ids = request.letterOrderIds();
        return new ReleaseAnswers(ids.stream().map(this::release).toList());
    }

    private ReleaseAnswer release(UUID id) {
        return releaseLetter
                .handle(new LetterOrderId(id))
                .map(answer -> switch (answer) {
                    case Answer.Go() -> new ReleaseAnswer(id, Word.GO, null);
                    case Answer.CalledOff(String reason) -> new ReleaseAnswer(id, Word.VOID, reason);
                })
                .orElseGet(() -> new ReleaseAnswer(id, Word.VOID, "UNKNOWN_ORDER"));
    }
}
