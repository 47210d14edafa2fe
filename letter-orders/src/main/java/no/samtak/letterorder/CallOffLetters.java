package no.samtak.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.letterorder.store.LetterOrderRepository;

/** From this commit no letter of the case that waits for our word may leave. The caller holds the {@link CaseLock}. */
@ApplicationScoped
public class CallOffLetters {

    private final LetterOrderRepository orders;

    CallOffLetters(LetterOrderRepository orders) {
        this.orders = orders;
    }

    /** @param reason code that the delivering service gets when it asks */
    @Transactional
    public void handle(UUID caseId, String reason) {
        handle(caseId, letter -> true, reason);
    }

    /**
     * Some letters only; the others may still leave.
     *
     * @return those that were called off, as they were before
     */
    @Transactional
    public List<OrderedLetter> handle(UUID caseId, Predicate<OrderedLetter> which, String reason) {
        List<OrderedLetter> waiting = orders.ofCase(caseId).stream()
                .filter(letter -> letter.state().canBeCalledOff())
                .filter(which)
                .toList();
        waiting.forEach(letter -> orders.save(letter.calledOff(reason)));
        return waiting;
    }
}
