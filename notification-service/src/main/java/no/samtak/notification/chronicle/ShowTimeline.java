package no.samtak.notification.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.notification.CaseId;
import no.samtak.notification.chronicle.domain.Entry;
import no.samtak.notification.chronicle.store.ChronicleRepository;

/** What has happened on a case, in all services, first to last. */
@ApplicationScoped
public class ShowTimeline {

    private final ChronicleRepository chronicle;
    private final AccessLog accessLog;

    ShowTimeline(ChronicleRepository chronicle, AccessLog accessLog) {
        this.chronicle = chronicle;
        this.accessLog = accessLog;
    }

    /** Empty when nothing was ever told about such a case in this municipality, or the case is hidden. */
    @Transactional
    public Optional<List<Entry>> handle(CaseId caseId) {
        List<Entry> entries = chronicle.ofCase(caseId);
        if (entries.isEmpty() || entries.stream().anyMatch(Entry::hidesTheCase)) {
            return Optional.empty();
        }
        accessLog.enter(caseId.value());
        return Optional.of(entries);
    }
}
