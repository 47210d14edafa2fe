package no.samtak.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.notification.deadline.domain.Deadline;
import no.samtak.notification.deadline.domain.DeadlineFilter;
import no.samtak.notification.deadline.domain.DeadlinePosition;
import no.samtak.notification.deadline.store.DeadlineRepository;
import no.samtak.notification.deadline.store.DeadlineRow;
import org.jspecify.annotations.Nullable;

/** Shows the deadlines of the municipality in hand, the most urgent first. */
@ApplicationScoped
public class ListDeadlines {

    /** @param size how many at most */
    public record Query(DeadlineFilter filter, @Nullable DeadlinePosition after, int size) {}

    private final DeadlineRepository deadlines;
    private final AccessLog accessLog;

    ListDeadlines(DeadlineRepository deadlines, AccessLog accessLog) {
        this.deadlines = deadlines;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<Deadline> handle(Query query) {
        List<Deadline> page = deadlines.page(query.filter(), query.after(), query.size()).stream()
                .map(DeadlineRow::deadline)
                .toList();
        accessLog.enter(page.stream()
                .map(deadline -> deadline.caseId().value())
                .distinct()
                .toList());
        return page;
    }
}
