package no.samtak.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.samtak.letterorder.domain.OrderState;
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
        orders.ofCase(caseId).stream()
                .filter(letter -> letter.state() == OrderState.ORDERED)
                .forEach(letter -> orders.save(letter.calledOff(reason)));
    }
}
