package no.samtak.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.letterorder.outbox.LetterOrderEvents;
import no.samtak.letterorder.store.LetterOrderRepository;

/** Somebody else than before may let a letter go that has not left. The caller holds the {@link CaseLock}. */
@ApplicationScoped
public class ChangeReleaseRule {

    private final LetterOrderRepository orders;
    private final LetterOrderEvents events;

    ChangeReleaseRule(LetterOrderRepository orders, LetterOrderEvents events) {
        this.orders = orders;
        this.events = events;
    }

    /**
     * @param because codes for why a person must let it go; empty when nothing speaks against it leaving by itself
     * @param aggregateVersion the owner's version of the case after this change
     * @param now legal time
     */
    @Transactional
    public void handle(
            OrderedLetter letter, ReleaseRule rule, List<String> because, long aggregateVersion, Instant now) {
        OrderedLetter changed = letter.under(rule);
        orders.save(changed);
        events.releaseChanged(changed, because, aggregateVersion, now);
    }
}
