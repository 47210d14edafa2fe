package no.samtak.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.kit.time.LegalClock;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.letterorder.store.LetterOrderRepository;

/**
 * The owner's word on a prepared letter, under the lock of its case: whatever makes a letter untrue and the letter
 * itself race for that one lock, and only one of them wins. Asked again, it answers the same.
 */
@ApplicationScoped
public class ReleaseLetter {

    /** The owner's word. */
    public sealed interface Answer {
        record Go() implements Answer {}

        /** @param reason code for why it must not leave */
        record CalledOff(String reason) implements Answer {}
    }

    private final CaseLock lock;
    private final LetterOrderRepository orders;
    private final LegalClock clock;
    private final AccessLog accessLog;

    ReleaseLetter(CaseLock lock, LetterOrderRepository orders, LegalClock clock, AccessLog accessLog) {
        this.lock = lock;
        this.orders = orders;
        this.clock = clock;
        this.accessLog = accessLog;
    }

    /** Empty when there is no such order here. */
    @Transactional
    public Optional<Answer> handle(LetterOrderId id) {
        Optional<List<UUID>> subjects = orders.caseOf(id).map(lock::take).filter(named -> !named.isEmpty());
        accessLog.enter(subjects.orElseGet(() -> List.of(id.value())));
        return subjects.flatMap(locked -> orders.find(id)).map(this::answer);
    }

    private Answer answer(OrderedLetter letter) {
        return switch (letter.state()) {
            case ORDERED, FAILED -> {
                orders.save(letter.released(clock.now()));
                yield new Answer.Go();
            }
            case RELEASED, DISPATCHED -> new Answer.Go();
            case VOID -> new Answer.CalledOff(letter.voidReason() == null ? "VOID" : letter.voidReason());
        };
    }
}
