package no.samtak.notification.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.chronicle.domain.NumberedEntry;
import no.samtak.notification.chronicle.store.ChronicleRepository;

/** Reads what has happened in the municipality, in the order of the feed, as far as a client may see it. */
@ApplicationScoped
public class ReadFeed {

    /**
     * One page.
     *
     * @param readTo everything up to this number was looked at; nothing will ever come before it
     */
    public record Page(List<NumberedEntry> entries, long readTo) {}

    private final ChronicleRepository chronicle;

    ReadFeed(ChronicleRepository chronicle) {
        this.chronicle = chronicle;
    }

    /** @param types only these; all when empty */
    @Transactional
    public Page handle(FeedScope scope, long after, Set<String> types, int size) {
        // First the head, then the page up to it: what is numbered in between belongs to the next page.
        long head = Math.max(after, head());
        List<NumberedEntry> entries = chronicle.page(scope, after, head, types, size);
        return new Page(
                entries, entries.size() < size ? head : entries.getLast().number());
    }

    /** The number of the last entry there is; 0 while there is none. */
    @Transactional
    public long head() {
        return chronicle.head();
    }
}
