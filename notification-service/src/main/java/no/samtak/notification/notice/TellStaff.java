package no.samtak.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.samtak.kit.Ids;
import no.samtak.notification.deadline.domain.Deadline;
import no.samtak.notification.letter.domain.Letter;
import no.samtak.notification.notice.domain.NoticeId;
import no.samtak.notification.notice.domain.NoticeKind;
import no.samtak.notification.notice.domain.StaffNotice;
import no.samtak.notification.notice.store.StaffNoticeRepository;

/** Tells the municipality's staff in their list. The same thing on the same day is told once. */
@ApplicationScoped
public class TellStaff {

    private final StaffNoticeRepository notices;

    TellStaff(StaffNoticeRepository notices) {
        this.notices = notices;
    }

    /** @param now legal time */
    @Transactional
    public void handle(NoticeKind kind, Deadline deadline, Instant now) {
        notices.add(new StaffNotice(
                new NoticeId(Ids.next()), kind, deadline.caseId(), deadline.id(), null, List.of(), now));
    }

    /** @param now legal time */
    @Transactional
    public void handle(NoticeKind kind, Letter letter, Instant now) {
        handle(kind, letter, letter.missing(), now);
    }

    /**
     * @param details codes that say more
     * @param now legal time
     */
    @Transactional
    public void handle(NoticeKind kind, Letter letter, List<String> details, Instant now) {
        notices.add(new StaffNotice(
                new NoticeId(Ids.next()), kind, letter.caseId(), letter.deadlineId(), letter.id(), details, now));
    }
}
