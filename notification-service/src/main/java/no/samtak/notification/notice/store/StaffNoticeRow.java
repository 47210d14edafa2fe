package no.samtak.notification.notice.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.notice.domain.NoticeId;
import no.samtak.notification.notice.domain.NoticeKind;
import no.samtak.notification.notice.domain.StaffNotice;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff_notice}. */
@Entity
@Table(name = "staff_notice")
public class StaffNoticeRow {

    @Id
    UUID noticeId;

    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    @Enumerated(EnumType.STRING)
    NoticeKind.Severity severity;

    UUID caseId;

    @Nullable UUID deadlineId;

    @Nullable UUID letterId;

    List<String> details;
    Instant raisedAt;
    LocalDate raisedOn;

    public StaffNotice notice() {
        return new StaffNotice(
                new NoticeId(noticeId),
                kind,
                new CaseId(caseId),
                deadlineId == null ? null : new DeadlineId(deadlineId),
                letterId == null ? null : new LetterId(letterId),
                details,
                raisedAt);
    }
}
