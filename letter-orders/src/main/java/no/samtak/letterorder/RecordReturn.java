package no.samtak.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.letterorder.domain.LetterCameBack;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.domain.OrderState;
import no.samtak.letterorder.store.LetterOrderRepository;

/** A letter did not arrive, whatever proof there was that it had left. Whoever counted on it is told so. */
@ApplicationScoped
public class RecordReturn {

    private final CaseLock lock;
    private final LetterOrderRepository orders;
    private final Event<LetterCameBack> cameBack;

    RecordReturn(CaseLock lock, LetterOrderRepository orders, Event<LetterCameBack> cameBack) {
        this.lock = lock;
        this.orders = orders;
        this.cameBack = cameBack;
    }

    /** @param at legal time at which it was known */
    @Transactional
    public void handle(LetterOrderId id, Instant at) {
        orders.caseOf(id).ifPresent(caseId -> {
            lock.take(caseId);
            orders.find(id)
                    .filter(letter ->
                            letter.state().after(OrderState.Move.CAME_BACK).isPresent())
                    .ifPresent(letter -> {
                        orders.save(letter.failed());
                        cameBack.fire(new LetterCameBack(letter, at));
                    });
        });
    }
}
