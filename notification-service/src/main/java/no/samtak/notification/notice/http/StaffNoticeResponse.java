package no.samtak.notification.notice.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.notification.notice.domain.NoticeKind;
import no.samtak.notification.notice.domain.StaffNotice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice as staff see it. */
@Schema(name = "StaffNotice")
public record StaffNoticeResponse(
        UUID noticeId,
        NoticeKind kind,

        @Schema(description = "ALARM when somebody must act.")
        NoticeKind.Severity severity,

        UUID caseId,
        @Nullable UUID deadlineId,
        @Nullable UUID letterId,

        @Schema(description = "Codes that say more, such as what a letter lacks.")
        List<String> details,

        Instant raisedAt) {

    static StaffNoticeResponse of(StaffNotice notice) {
        return new StaffNoticeResponse(
                notice.id().value(),
                notice.kind(),
                notice.kind().severity(),
                notice.caseId().value(),
                notice.deadlineId() == null ? null : notice.deadlineId().value(),
                notice.letterId() == null ? null : notice.letterId().value(),
                notice.details(),
                notice.raisedAt());
    }
}
