package no.samtak.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.letterorder.outbox.LetterOrderEvents;
import no.samtak.letterorder.store.LetterOrderRepository;

/** Keeps one order and tells notification-service of it, in the transaction of whatever makes the letter necessary. */
@ApplicationScoped
public class KeepLetterOrder {

    private final LetterOrderRepository orders;
    private final LetterOrderEvents events;

    KeepLetterOrder(LetterOrderRepository orders, LetterOrderEvents events) {
        this.orders = orders;
        this.events = events;
    }

    /**
     * A letter that leaves as soon as it is prepared and may be let go. The caller holds the {@link CaseLock}.
     *
     * @param aggregateVersion the owner's version of the case after this order
     * @param now legal time
     */
    @Transactional
    public void handle(LetterOrder<?> document, ReleaseRule rule, long aggregateVersion, Instant now) {
        var letter = OrderedLetter.ordered(
                new LetterOrderId(document.letterOrderId()),
                document.caseId(),
                document.kind(),
                document.receiver().role(),
                rule,
                now);
        orders.add(letter, document);
        events.letterOrdered(letter, aggregateVersion, now);
    }
}
