package no.samtak.referral.attachment.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.problem.ReceivedBody;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.attachment.AttachFile;
import no.samtak.referral.attachment.AttachFile.Outcome;
import no.samtak.referral.attachment.OpenAttachment;
import no.samtak.referral.attachment.domain.Attachment;
import no.samtak.referral.attachment.domain.AttachmentId;
import no.samtak.referral.attachment.domain.AttachmentKind;
import no.samtak.referral.attachment.domain.AttachmentRefusal;
import no.samtak.referral.attachment.domain.AttachmentRules;
import no.samtak.referral.intake.domain.ReferralId;
import no.samtak.referral.intake.http.SenderDoor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files that belong to a referral. */
@Path("/api/v1/referrals/{referralId}/attachments")
@Tag(name = "Attachments")
@RunOnVirtualThread
public class AttachmentResource {

    private static final String NO_SNIFFING = "X-Content-Type-Options";

    private final AttachFile attachFile;
    private final OpenAttachment openAttachment;
    private final SenderDoor door;
    private final Once once;
    private final ReceivedBody received;

    AttachmentResource(
            AttachFile attachFile, OpenAttachment openAttachment, SenderDoor door, Once once, ReceivedBody received) {
        this.attachFile = attachFile;
        this.openAttachment = openAttachment;
        this.door = door;
        this.once = once;
        this.received = received;
    }

    /**
     * That a file was taken.
     *
     * @param kind what it is, by its content
     * @param size in bytes
     */
    @Schema(name = "AttachmentReceipt")
    public record AttachmentReceipt(
            UUID attachmentId, UUID referralId, AttachmentKind kind, String name, int size, Instant receivedAt) {

        public static AttachmentReceipt of(Attachment attachment) {
            return new AttachmentReceipt(
                    attachment.id().value(),
                    attachment.referralId().value(),
                    attachment.kind(),
                    attachment.name(),
                    attachment.size(),
                    attachment.receivedAt());
        }
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"JOURNAL_SYSTEM", "CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "attachment.add", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(
            operationId = "attachFile",
            summary = "Add a file to a referral that is being dealt with",
            description = "The body is the file, as it is; its name stands in Content-Disposition. It is known by its"
                    + " content: a PDF, a PNG or a JPEG of at most 10 MB, and called so. The same file again is taken"
                    + " once. It is stored encrypted.")
    @APIResponse(
            responseCode = "201",
            description = "Taken.",
            content = @Content(schema = @Schema(implementation = AttachmentReceipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was there already.",
            content = @Content(schema = @Schema(implementation = AttachmentReceipt.class)))
    public Response attach(
            @HeaderParam(Once.HEADER) @Nullable String key,
            @PathParam("referralId") UUID referralId,
            @Parameter(
                            description = "The file's name, as in: attachment; filename*=UTF-8''epikrise.pdf",
                            required = true)
                    @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
                    @Nullable String disposition,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/pdf",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/png",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = "image/jpeg",
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte @Nullable [] file) {
        if (!door.opens(new ReferralId(referralId))) {
            return notFound();
        }
        byte[] content = Objects.requireNonNullElse(file, new byte[0]);
        if (content.length > AttachmentRules.LARGEST) {
            return ProblemResponses.of(
                    CommonProblem.BODY_TOO_LARGE, "The largest file is " + AttachmentRules.LARGEST + " bytes.");
        }
        received.is(content);
        var command = new AttachFile.Command(
                new ReferralId(referralId),
                FileName.in(disposition).orElse(""),
                withoutParameters(mediaType),
                content,
                door.callerId());
        return once.answer(
                key,
                () -> attachFile
                        .handle(command)
                        .map(AttachmentResource::answer)
                        .orElseGet(AttachmentResource::notFound),
                id -> openAttachment
                        .describe(new ReferralId(referralId), new AttachmentId(id))
                        .map(AttachmentReceipt::of));
    }

    @GET
    @Path("/{attachmentId}")
    @Produces({"application/pdf", "image/png", "image/jpeg"})
    @RolesAllowed({"JOURNAL_SYSTEM", "CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "attachment.read", purpose = "COC", legalBasis = "HOL_7_3")
    @Operation(operationId = "openAttachment", summary = "The file, as it came")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response open(@PathParam("referralId") UUID referralId, @PathParam("attachmentId") UUID attachmentId) {
        if (!door.opens(new ReferralId(referralId))) {
            return notFound();
        }
        return openAttachment
                .handle(new ReferralId(referralId), new AttachmentId(attachmentId))
                .map(opened -> Response.ok(
                                opened.content(), opened.attachment().kind().mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                FileName.header(opened.attachment().name()))
                        .header(NO_SNIFFING, "nosniff")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(AttachmentResource::notFound);
    }

    private static String withoutParameters(@Nullable String mediaType) {
        return mediaType == null ? MediaType.APPLICATION_OCTET_STREAM : mediaType.split(";", 2)[0].strip();
    }

    private static Response answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Attached(var attachment) ->
                Response.created(location(attachment))
                        .entity(AttachmentReceipt.of(attachment))
                        .build();
            case Outcome.AlreadyAttached(var attachment) ->
                Response.ok(AttachmentReceipt.of(attachment))
                        .location(location(attachment))
                        .build();
            case Outcome.Refused(var reasons) -> refused(reasons);
        };
    }

    private static Response refused(List<AttachmentRefusal> reasons) {
        for (AttachmentRefusal reason : reasons) {
            if (reason instanceof AttachmentRefusal.NothingOpen(var state, var standing)) {
                return ProblemResponses.of(
                        ReferralProblem.CASE_MOVE_NOT_POSSIBLE,
                        "The case is " + state + " and the referral " + standing + ".");
            }
        }
        return ProblemResponses.of(
                ReferralProblem.ATTACHMENT_NOT_TAKEN,
                null,
                reasons.stream().map(AttachmentResource::issue).toList());
    }

    private static Issue issue(AttachmentRefusal reason) {
        return switch (reason) {
            case AttachmentRefusal.NothingOpen(var state, var standing) ->
                Issue.inBody("", "NOTHING_OPEN", "The case is " + state + ", the referral " + standing + ".");
            case AttachmentRefusal.KindForbidden() ->
                Issue.inBody("", "KIND_FORBIDDEN", "By its content it is no PDF, PNG or JPEG.");
            case AttachmentRefusal.NameFalse(var is) ->
                inHeader(HttpHeaders.CONTENT_DISPOSITION, "NAME_FALSE", "By its content it is a " + is + ".");
            case AttachmentRefusal.MediaTypeFalse(var is) ->
                inHeader(HttpHeaders.CONTENT_TYPE, "MEDIA_TYPE_FALSE", "By its content it is " + is.mediaType() + ".");
            case AttachmentRefusal.NameUnusable() ->
                inHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "NAME_UNUSABLE",
                        "Must name the file, without folders: attachment; filename*=UTF-8''epikrise.pdf");
            case AttachmentRefusal.TooMany(int most) ->
                Issue.inBody("", "TOO_MANY", "A referral has at most " + most + " files.");
        };
    }

    private static Issue inHeader(String name, String code, String detail) {
        return new Issue(Issue.Place.HEADER, name, code, detail);
    }

    private static URI location(Attachment attachment) {
        return URI.create("/api/v1/referrals/" + attachment.referralId() + "/attachments/" + attachment.id());
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
