package no.samtak.notification.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.notification.chronicle.domain.FeedScope;

/** Shows a client what has happened, in the order of the feed. */
@ApplicationScoped
public class ListChanges {

    private final ReadFeed readFeed;
    private final AccessLog accessLog;

    ListChanges(ReadFeed readFeed, AccessLog accessLog) {
        this.readFeed = readFeed;
        this.accessLog = accessLog;
    }

    /** @param types only these; all when empty */
    @Transactional
    public ReadFeed.Page handle(FeedScope scope, long after, Set<String> types, int size) {
        ReadFeed.Page page = readFeed.handle(scope, after, types, size);
        accessLog.enter(page.entries().stream()
                .map(numbered -> numbered.entry().subject())
                .toList());
        return page;
    }
}
