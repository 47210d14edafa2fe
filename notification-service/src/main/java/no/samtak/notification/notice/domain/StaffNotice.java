package no.samtak.notification.notice.domain;

import java.time.Instant;
import java.util.List;
import no.samtak.notification.CaseId;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.domain.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * What staff are told in their list. Codes and ids only.
 *
 * @param deadlineId the deadline it is about, if any
 * @param letterId the letter it is about, if any
 * @param details codes that say more, such as what a letter lacks
 * @param raisedAt legal time
 */
public record StaffNotice(
        NoticeId id,
        NoticeKind kind,
        CaseId caseId,
        @Nullable DeadlineId deadlineId,
        @Nullable LetterId letterId,
        List<String> details,
        Instant raisedAt) {

    public StaffNotice {
        details = List.copyOf(details);
    }
}
