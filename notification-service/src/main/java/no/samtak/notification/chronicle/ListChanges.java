package no.samtak.notification.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.notification.chronicle.domain.NumberedEntry;
import no.samtak.notification.chronicle.store.ChronicleRepository;

/** What has happened in the municipality, in the order of the feed. */
@ApplicationScoped
public class ListChanges {

    /**
     * One page.
     *
     * @param readTo everything up to this number was looked at; nothing will ever come before it
     */
    public record Page(List<NumberedEntry> entries, long readTo) {}

    private final ChronicleRepository chronicle;
    private final AccessLog accessLog;

    ListChanges(ChronicleRepository chronicle, AccessLog accessLog) {
        this.chronicle = chronicle;
        this.accessLog = accessLog;
    }

    /** @param types only these; all when empty */
    @Transactional
    public Page handle(long after, Set<String> types, int size) {
        // First the head, then the page up to it: what is numbered in between belongs to the next page.
        long head = Math.max(after, chronicle.head());
        List<NumberedEntry> entries = chronicle.page(after, head, types, size);
        accessLog.enter(
                entries.stream().map(numbered -> numbered.entry().subject()).toList());
        return new Page(
                entries, entries.size() < size ? head : entries.getLast().number());
    }
}
