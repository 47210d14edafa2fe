package no.samtak.referral.advancenotice.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.idempotency.Once;
import no.samtak.kit.problem.CommonProblem;
import no.samtak.kit.problem.Issue;
import no.samtak.kit.problem.ProblemResponses;
import no.samtak.kit.version.IfMatch;
import no.samtak.kit.version.VersionTag;
import no.samtak.referral.ReferralProblem;
import no.samtak.referral.advancenotice.AnswerNotice;
import no.samtak.referral.advancenotice.GiveNotice;
import no.samtak.referral.advancenotice.ShowNotices;
import no.samtak.referral.advancenotice.domain.AdvanceNotice;
import no.samtak.referral.advancenotice.domain.NoticeId;
import no.samtak.referral.advancenotice.domain.NoticeRefusal;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.casework.domain.Scheme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was granted may be changed or ended, after the party has been told and heard. */
@Path("/api/v1/cases/{caseId}/advance-notices")
@Tag(name = "Advance notices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NoticeResource {

    private final GiveNotice giveNotice;
    private final AnswerNotice answerNotice;
    private final ShowNotices showNotices;
    private final Once once;
    private final CurrentCaller caller;

    NoticeResource(
            GiveNotice giveNotice,
            AnswerNotice answerNotice,
            ShowNotices showNotices,
            Once once,
            CurrentCaller caller) {
        this.giveNotice = giveNotice;
        this.answerNotice = answerNotice;
        this.showNotices = showNotices;
        this.once = once;
        this.caller = caller;
    }

    /** What is considered; the party reads it. */
    @Schema(name = "AdvanceNoticeGiven")
    public record NoticeRequest(
            @NotEmpty @Size(max = 3) List<@NotNull Scheme> schemes,

            @Schema(description = "Whether nothing would be left of them.") @NotNull Boolean ends,

            @NotBlank @Size(max = 10_000) String what,
            @NotBlank @Size(max = 10_000) String reasons,
            @NotBlank @Size(max = 10_000) String facts,

            @Schema(description = "The last day to comment; else as the policy says, standard three weeks.") @Nullable LocalDate commentsBy,

            @Schema(
                    description =
                            "The first day the change would hold, such as the eighteenth birthday; else the day after"
                                    + " commentsBy. The need is assessed as of that day.")
            @Nullable LocalDate effectFrom) {

        /** Never what it says. */
        @Override
        public String toString() {
            return "NoticeRequest[" + schemes + "]";
        }
    }

    /** What a party says. */
    @Schema(name = "NoticeCommentMade")
    public record CommentRequest(
            @NotNull LocalDate on,

            @Schema(description = "Who says so.") @NotBlank @Size(max = 200) String from,

            @NotBlank @Size(max = 20_000) String text) {

        /** Never what it says. */
        @Override
        public String toString() {
            return "CommentRequest[]";
        }
    }

    /** Everything stays as it is. */
    @Schema(name = "AdvanceNoticeDropped")
    public record DropRequest(
            @NotBlank @Size(max = 10_000) String reasons,

            @Schema(description = "When the party was told.") @NotNull LocalDate toldOn,

            @NotBlank @Size(max = 200) String toldHow) {

        /** Never what it says. */
        @Override
        public String toString() {
            return "DropRequest[]";
        }
    }

    @POST
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "notice.give", purpose = "COC", legalBasis = "FVL_16")
    @Operation(
            operationId = "giveAdvanceNotice",
            summary = "Tell the party before something granted is changed or ended",
            description =
                    "L10 is ordered, and the case can be assessed again. Nothing is decided before the time to comment"
                            + " has passed; the decision is then made as any other.")
    @APIResponse(
            responseCode = "201",
            description = "Given.",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response give(
            @PathParam("caseId") UUID caseId, @HeaderParam(Once.HEADER) @Nullable String key, NoticeRequest request) {
        var command = new GiveNotice.Command(
                new CaseId(caseId),
                Set.copyOf(request.schemes()),
                new AdvanceNotice.Wording(request.ends(), request.what(), request.reasons(), request.facts()),
                request.commentsBy(),
                request.effectFrom());
        return once.answer(key, () -> give(command), id -> find(caseId, id).map(NoticeView::of));
    }

    private Response give(GiveNotice.Command command) {
        return giveNotice
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case GiveNotice.Outcome.Given(var notice) ->
                        Response.created(NoticeView.address(notice))
                                .entity(NoticeView.of(notice))
                                .tag(VersionTag.of(notice.version()))
                                .build();
                    case GiveNotice.Outcome.Refused(var reasons) -> refused(reasons);
                })
                .orElseGet(NoticeResource::notFound);
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "notice.read", purpose = "COC", legalBasis = "FVL_16")
    @Operation(operationId = "listAdvanceNotices", summary = "Every notice of a change on a case")
    @APIResponse(
            responseCode = "200",
            description = "The notices, the first one first.",
            content = @Content(schema = @Schema(implementation = NoticeView.Page.class)))
    public Response list(@PathParam("caseId") UUID caseId) {
        return showNotices
                .handle(new CaseId(caseId))
                .map(notices -> Response.ok(new NoticeView.Page(
                                notices.stream().map(NoticeView::of).toList()))
                        .build())
                .orElseGet(NoticeResource::notFound);
    }

    @GET
    @Path("/{noticeId}")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "notice.read", purpose = "COC", legalBasis = "FVL_16")
    @Operation(operationId = "showAdvanceNotice", summary = "One notice, with what the parties say")
    @APIResponse(
            responseCode = "200",
            description = "The notice.",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response show(@PathParam("caseId") UUID caseId, @PathParam("noticeId") UUID noticeId) {
        return find(caseId, noticeId).map(NoticeResource::answer).orElseGet(NoticeResource::notFound);
    }

    @POST
    @Path("/{noticeId}/comments")
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "notice.comment", purpose = "COC", legalBasis = "FVL_16")
    @Operation(
            operationId = "recordNoticeComment",
            summary = "Record what a party says to a notice",
            description = "If-Match is the notice's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The notice as it is now.",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response comment(
            @PathParam("caseId") UUID caseId,
            @PathParam("noticeId") UUID noticeId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            CommentRequest request) {
        return answer(
                caseId,
                noticeId,
                ifMatch,
                new AnswerNotice.Answer.Commented(request.on(), request.from(), request.text()));
    }

    @POST
    @Path("/{noticeId}/closure")
    @RolesAllowed("CASE_WORKER")
    @Logged(what = "notice.drop", purpose = "COC", legalBasis = "FVL_2025_58")
    @Operation(
            operationId = "dropAdvanceNotice",
            summary = "Leave everything as it is",
            description =
                    "Closed without a decision. The party is told, and it is recorded when and how. If-Match is the"
                            + " notice's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The notice as it is now.",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response drop(
            @PathParam("caseId") UUID caseId,
            @PathParam("noticeId") UUID noticeId,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            DropRequest request) {
        return answer(
                caseId,
                noticeId,
                ifMatch,
                new AnswerNotice.Answer.Dropped(request.reasons(), request.toldOn(), request.toldHow()));
    }

    private Response answer(UUID caseId, UUID noticeId, @Nullable String ifMatch, AnswerNotice.Answer answer) {
        var command = new AnswerNotice.Command(
                new CaseId(caseId),
                new NoticeId(noticeId),
                IfMatch.of(ifMatch),
                answer,
                caller.get().id());
        return answerNotice
                .handle(command)
                .map(outcome -> switch (outcome) {
                    case AnswerNotice.Outcome.Answered(var notice) -> answer(notice);
                    case AnswerNotice.Outcome.Refused(var reason) -> refused(List.of(reason));
                })
                .orElseGet(NoticeResource::notFound);
    }

    private Optional<AdvanceNotice> find(UUID caseId, UUID noticeId) {
        return showNotices.handle(new CaseId(caseId)).stream()
                .flatMap(List::stream)
                .filter(notice -> notice.id().value().equals(noticeId))
                .findFirst();
    }

    private static Response answer(AdvanceNotice notice) {
        return Response.ok(NoticeView.of(notice))
                .tag(VersionTag.of(notice.version()))
                .build();
    }

    private static Response refused(List<NoticeRefusal> reasons) {
        return ProblemResponses.of(
                ReferralProblem.NOTICE_NOT_POSSIBLE,
                null,
                reasons.stream().map(NoticeResource::issue).toList());
    }

    private static Issue issue(NoticeRefusal refusal) {
        return switch (refusal) {
            case NoticeRefusal.CaseIsNotDecided(var state) ->
                Issue.inBody("", "CASE_IS_NOT_DECIDED", "The case is " + state + ".");
            case NoticeRefusal.NothingGranted(var scheme) ->
                Issue.inBody("/schemes", "NOTHING_GRANTED", scheme + " is not granted.");
            case NoticeRefusal.TooLittleTime(var earliest) ->
                Issue.inBody("/commentsBy", "TOO_LITTLE_TIME", "Not before " + earliest + ".");
            case NoticeRefusal.EffectBeforeComments(var commentsBy) ->
                Issue.inBody("/effectFrom", "BEFORE_COMMENTS", "After " + commentsBy + ".");
            case NoticeRefusal.HasBeenClosed() -> Issue.inBody("", "HAS_BEEN_CLOSED", "It has had its answer.");
            case NoticeRefusal.InTheFuture(var today) ->
                Issue.inBody("/on", "IN_THE_FUTURE", "Today is " + today + ".");
        };
    }

    private static Response notFound() {
        return ProblemResponses.of(CommonProblem.NOT_FOUND, null);
    }
}
