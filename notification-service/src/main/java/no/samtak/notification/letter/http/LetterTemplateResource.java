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
import java.util.Objects;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.kit.accesslog.NotLogged;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Problem;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.query.QueryParameters;
import no.samtak.notification.letter.ListTemplates;
import no.samtak.notification.letter.PreviewLetter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What letters look like, for those who send them. */
@Path("/api/v1/letter-templates")
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
public class LetterTemplateResource {

    private static final String PDF = "application/pdf";

    /** Every template; there are too few for pages. */
    @Schema(name = "LetterTemplates")
    public record LetterTemplates(List<LetterTemplateResponse> items) {}

    private final ListTemplates listTemplates;
    private final PreviewLetter previewLetter;

    LetterTemplateResource(ListTemplates listTemplates, PreviewLetter previewLetter) {
        this.listTemplates = listTemplates;
        this.previewLetter = previewLetter;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @NotLogged(because = "A template tells nothing about any person.")
    @Operation(
            operationId = "listLetterTemplates",
            summary = "Every letter there is",
            description = "By id, each in both languages, with your municipality's own wording counted in the version.")
    @APIResponse(
            responseCode = "200",
            description = "All templates.",
            content = @Content(schema = @Schema(implementation = LetterTemplates.class)))
    public LetterTemplates list() {
        return new LetterTemplates(
                listTemplates.handle().stream().map(LetterTemplateResponse::of).toList());
    }

    @GET
    @Path("/{templateId}/preview")
    @Produces(PDF)
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @NotLogged(because = "Everything in a preview is invented.")
    @Operation(
            operationId = "previewLetter",
            summary = "A letter with invented contents",
            description = "As your municipality would send it, marked as a preview on every page. Nothing is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "400",
            description = "The language is missing or is none.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such template.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response preview(
            @PathParam("templateId") String templateId,
            @Parameter(
                            description = "Bokmål or nynorsk.",
                            required = true,
                            schema = @Schema(implementation = LetterLanguage.class))
                    @QueryParam("language")
                    @Nullable String language) {
        var parameters = new QueryParameters();
        parameters.require("language", language);
        LetterLanguage wanted = parameters.code("language", language, LetterLanguage.class);
        parameters.refuseFaults();
        return previewLetter
                .handle(new PreviewLetter.Query(templateId, Objects.requireNonNull(wanted)))
                .map(letter -> Response.ok(letter.pdf(), PDF).build())
                .orElseGet(() -> ProblemResponses.of(CommonProblem.NOT_FOUND, null));
    }
}
