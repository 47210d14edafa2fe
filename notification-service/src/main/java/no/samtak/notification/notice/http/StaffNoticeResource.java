package no.samtak.notification.notice.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.accesslog.Logged;
import no.samtak.kit.problem.Problem;
import no.samtak.kit.query.Cursor;
import no.samtak.kit.query.QueryParameters;
import no.samtak.notification.CaseId;
import no.samtak.notification.notice.ListNotices;
import no.samtak.notification.notice.domain.NoticeFilter;
import no.samtak.notification.notice.domain.NoticeId;
import no.samtak.notification.notice.domain.NoticeKind;
import no.samtak.notification.notice.domain.NoticePosition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What staff are told, and what they must act on. */
@Path("/api/v1/staff-notices")
@Tag(name = "Staff notices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@APIResponse(
        responseCode = "401",
        description = "No valid token.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "Your role does not open this.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class StaffNoticeResource {

    /** One page of notices. */
    @Schema(name = "StaffNoticePage")
    public record StaffNoticePage(
            List<StaffNoticeResponse> items,

            @Schema(description = "Give this as after to get the next page; null on the last.") @Nullable String next) {}

    private final ListNotices listNotices;

    StaffNoticeResource(ListNotices listNotices) {
        this.listNotices = listNotices;
    }

    @GET
    @RolesAllowed({"CASE_WORKER", "UNIT_LEADER"})
    @Logged(what = "notices.list", purpose = "COC")
    @Operation(
            operationId = "listStaffNotices",
            summary = "Notices and alarms",
            description = "What the staff of your municipality have been told, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "One page of notices.",
            content = @Content(schema = @Schema(implementation = StaffNoticePage.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter does not have the right form; issues names each.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public StaffNoticePage list(
            @Parameter(description = "Only notices about this case.", schema = @Schema(implementation = UUID.class))
                    @QueryParam("caseId")
                    @Nullable String caseId,
            @Parameter(description = "Only notices of this kind.", schema = @Schema(implementation = NoticeKind.class))
                    @QueryParam("kind")
                    @Nullable String kind,
            @Parameter(description = "The next of an earlier answer.") @QueryParam("after") @Nullable String after,
            @Parameter(
                            description = "How many at most; 50 if you do not say, 200 if you ask for more.",
                            schema = @Schema(implementation = Integer.class, minimum = "1"))
                    @QueryParam("limit")
                    @Nullable String limit) {
        var parameters = new QueryParameters();
        var filter = new NoticeFilter(
                parameters.id("caseId", caseId, CaseId::new), parameters.code("kind", kind, NoticeKind.class));
        var position = parameters.cursor("after", after, StaffNoticeResource::position);
        int size = parameters.pageSize("limit", limit);
        parameters.refuseFaults();
        List<StaffNoticeResponse> items = listNotices.handle(new ListNotices.Query(filter, position, size)).stream()
                .map(StaffNoticeResponse::of)
                .toList();
        return new StaffNoticePage(items, items.size() < size ? null : cursor(items.getLast()));
    }

    private static String cursor(StaffNoticeResponse last) {
        return Cursor.of(last.raisedAt(), last.noticeId());
    }

    private static NoticePosition position(List<String> keys) {
        return new NoticePosition(Instant.parse(keys.get(0)), new NoticeId(UUID.fromString(keys.get(1))));
    }
}
