package no.samtak.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.letterorder.domain.Answers;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.letterorder.outbox.LetterOrderEvents;
import no.samtak.letterorder.store.LetterOrderRepository;
import org.jspecify.annotations.Nullable;

/** Keeps one order and tells notification-service of it, in the transaction of whatever makes the letter necessary. */
@ApplicationScoped
public class KeepLetterOrder {

    /**
     * What to keep.
     *
     * @param document the whole letter
     * @param replaces an order that was called off because this one takes its place, if any
     */
    public record Command(
            LetterOrder<?> document,
            Answers answers,
            ReleaseRule rule,
            @Nullable LetterOrderId replaces) {

        /** A letter that leaves as soon as it is prepared and may be let go. */
        public Command(LetterOrder<?> document, ReleaseRule rule) {
            this(document, Answers.NOTHING, rule, null);
        }
    }

    private final LetterOrderRepository orders;
    private final LetterOrderEvents events;

    KeepLetterOrder(LetterOrderRepository orders, LetterOrderEvents events) {
        this.orders = orders;
        this.events = events;
    }

    /**
     * The caller holds the {@link CaseLock}.
     *
     * @param aggregateVersion the owner's version of the case after this order
     * @param now legal time
     */
    @Transactional
    public void handle(Command command, long aggregateVersion, Instant now) {
        LetterOrder<?> document = command.document();
        var letter = OrderedLetter.ordered(
                new LetterOrderId(document.letterOrderId()),
                document.caseId(),
                command.answers(),
                document.kind(),
                document.receiver().role(),
                command.rule(),
                now);
        orders.add(letter, document);
        events.letterOrdered(letter, command.replaces(), aggregateVersion, now);
    }
}
