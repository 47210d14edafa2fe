package no.samtak.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.domain.OrderState;
import no.samtak.letterorder.store.LetterOrderRepository;

/** A letter has left, with proof. */
@ApplicationScoped
public class RecordDispatch {

    private final CaseLock lock;
    private final LetterOrderRepository orders;

    RecordDispatch(CaseLock lock, LetterOrderRepository orders) {
        this.lock = lock;
        this.orders = orders;
    }

    /** @param dispatchedAt legal time of the proof */
    @Transactional
    public void handle(LetterOrderId id, Instant dispatchedAt) {
        orders.caseOf(id).ifPresent(caseId -> {
            lock.take(caseId);
            orders.find(id)
                    .filter(letter ->
                            letter.state().after(OrderState.Move.PROOF_CAME).isPresent())
                    .ifPresent(letter -> orders.save(letter.dispatched(dispatchedAt)));
        });
    }
}
