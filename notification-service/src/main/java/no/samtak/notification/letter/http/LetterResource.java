package no.samtak.notification.letter.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Problem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.query.QueryParameters;
import no.samtak.notification.CaseId;
import no.samtak.notification.delivery.ShowProof;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.letter.ListLetters;
import no.samtak.notification.letter.ReadLetter;
import no.samtak.notification.letter.ShowLetter;
import no.samtak.notification.letter.domain.Letter;
import no.samtak.notification.letter.domain.LetterId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Letters, their files and the proof that they left, for staff. */
@Path("/api/v1/letters")
@Tag(name = "Letters")
@RunOnVirtualThread
@APIResponse(
        responseCode = "401",
        description = "No valid token.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "Your role does not open this.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class LetterResource {

    private static final String PDF = "application/pdf";

    /** One page of letters. */
    @Schema(name = "LetterPage")
    public record LetterPage(
            List<LetterResponse> items,

            @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {}

    private final ListLetters listLetters;
    private final ShowLetter showLetter;
    private final ShowProof showProof;
    private final ReadLetter readLetter;

    LetterResource(ListLetters listLetters, ShowLetter showLetter, ShowProof showProof, ReadLetter readLetter) {
        this.listLetters = listLetters;
        this.showLetter = showLetter;
        this.showProof = showProof;
        this.readLetter = readLetter;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "letters.list", purpose = "COC")
    @Operation(operationId = "listLetters", summary = "The letters of a case", description = "Oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page of letters.",
            content = @Content(schema = @Schema(implementation = LetterPage.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is missing or does not have the right form; issues names each.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public LetterPage list(
            @Parameter(description = "The case.", required = true, schema = @Schema(implementation = UUID.class))
                    @QueryParam("caseId")
                    @Nullable String caseId,
            @Parameter(description = "The next of an earlier answer.") @QueryParam("after") @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        var parameters = new QueryParameters();
        parameters.require("caseId", caseId);
        CaseId ofCase = parameters.id("caseId", caseId, CaseId::new);
        LetterId position = parameters.cursor("after", after, keys -> new LetterId(UUID.fromString(keys.getFirst())));
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        List<Letter> letters =
                listLetters.handle(new ListLetters.Query(Objects.requireNonNull(ofCase), position, size));
        Map<LetterId, Proof> proofs =
                showProof.handle(letters.stream().map(Letter::id).toList());
        return new LetterPage(
                letters.stream()
                        .map(letter -> LetterResponse.of(letter, proofs.get(letter.id())))
                        .toList(),
                letters.size() < size ? null : Cursor.of(letters.getLast().id().value()));
    }

    @GET
    @Path("/{letterId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "letter.show", purpose = "COC")
    @Operation(operationId = "showLetter", summary = "One letter")
    @APIResponse(
            responseCode = "200",
            description = "The letter.",
            content = @Content(schema = @Schema(implementation = LetterResponse.class)))
    @APIResponse(
            responseCode = "404",
            description = "Your municipality has no such letter.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response show(@PathParam("letterId") UUID letterId) {
        var id = new LetterId(letterId);
        return showLetter
                .handle(id)
                .map(letter ->
                        LetterResponse.of(letter, showProof.handle(List.of(id)).get(id)))
                .map(letter -> Response.ok(letter).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }

    @GET
    @Path("/{letterId}/pdf")
    @Produces(PDF)
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "letter.read", purpose = "COC")
    @Operation(operationId = "readLetter", summary = "The letter as its receiver gets it")
    @APIResponse(
            responseCode = "200",
            description = "The exact file.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "Your municipality has no such letter, or it is not made yet.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("letterId") UUID letterId) {
        return readLetter
                .handle(new LetterId(letterId))
                .map(pdf -> Response.ok(pdf, PDF).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }
}
