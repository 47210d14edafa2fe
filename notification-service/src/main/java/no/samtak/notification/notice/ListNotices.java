package no.samtak.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.notification.notice.domain.NoticeFilter;
import no.samtak.notification.notice.domain.NoticePosition;
import no.samtak.notification.notice.domain.StaffNotice;
import no.samtak.notification.notice.store.StaffNoticeRepository;
import no.samtak.notification.notice.store.StaffNoticeRow;
import org.jspecify.annotations.Nullable;

/** Shows what the staff of the municipality in hand have been told, newest first. */
@ApplicationScoped
public class ListNotices {

    /** @param size how many at most */
    public record Query(NoticeFilter filter, @Nullable NoticePosition after, int size) {}

    private final StaffNoticeRepository notices;
    private final AccessLog accessLog;

    ListNotices(StaffNoticeRepository notices, AccessLog accessLog) {
        this.notices = notices;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<StaffNotice> handle(Query query) {
        List<StaffNotice> page = notices.page(query.filter(), query.after(), query.size()).stream()
                .map(StaffNoticeRow::notice)
                .toList();
        accessLog.enter(
                page.stream().map(notice -> notice.caseId().value()).distinct().toList());
        return page;
    }
}
