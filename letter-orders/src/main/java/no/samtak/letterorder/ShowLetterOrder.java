package no.samtak.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.store.LetterOrderRepository;

/** The whole letter, receiver included, for whoever renders it. */
@ApplicationScoped
public class ShowLetterOrder {

    private final CaseLock lock;
    private final LetterOrderRepository orders;
    private final AccessLog accessLog;

    ShowLetterOrder(CaseLock lock, LetterOrderRepository orders, AccessLog accessLog) {
        this.lock = lock;
        this.orders = orders;
        this.accessLog = accessLog;
    }

    /** The letter as JSON, as it was written; empty when there is no such order in this municipality. */
    @Transactional
    public Optional<String> handle(LetterOrderId id) {
        return orders.caseOf(id).flatMap(caseId -> {
            List<UUID> subjects = lock.take(caseId);
            if (subjects.isEmpty()) {
                return Optional.empty();
            }
            accessLog.enter(subjects);
            return orders.document(id);
        });
    }
}
