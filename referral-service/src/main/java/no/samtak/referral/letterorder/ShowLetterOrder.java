package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.letterorder.domain.LetterOrderId;
import no.samtak.referral.letterorder.store.LetterOrderRepository;

/** The whole letter, receiver included, for whoever renders it. */
@ApplicationScoped
public class ShowLetterOrder {

    private final CaseRepository cases;
    private final LetterOrderRepository orders;
    private final AccessLog accessLog;

    ShowLetterOrder(CaseRepository cases, LetterOrderRepository orders, AccessLog accessLog) {
        this.cases = cases;
        this.orders = orders;
        this.accessLog = accessLog;
    }

    /** The letter as JSON, as it was written; empty when there is no such order in this municipality. */
    @Transactional
    public Optional<String> handle(LetterOrderId id) {
        return orders.caseOf(id).flatMap(cases::find).flatMap(about -> {
            accessLog.enter(List.of(about.id().value(), about.subject().value()));
            return orders.document(id);
        });
    }
}
