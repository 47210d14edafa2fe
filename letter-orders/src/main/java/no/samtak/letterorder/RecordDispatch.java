package no.samtak.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import no.samtak.letterorder.domain.Answers;
import no.samtak.letterorder.domain.LetterOrderId;
import no.samtak.letterorder.domain.LettersSettled;
import no.samtak.letterorder.domain.OrderState;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.letterorder.store.LetterOrderRepository;
import org.jspecify.annotations.Nullable;

/** A letter has left, with proof. Whoever waited for the last one of a deadline or a decision is told so. */
@ApplicationScoped
public class RecordDispatch {

    private final CaseLock lock;
    private final LetterOrderRepository orders;
    private final Event<LettersSettled> settled;

    RecordDispatch(CaseLock lock, LetterOrderRepository orders, Event<LettersSettled> settled) {
        this.lock = lock;
        this.orders = orders;
        this.settled = settled;
    }

    /**
     * @param channel how it left
     * @param dispatchedAt legal time of the proof
     */
    @Transactional
    public void handle(LetterOrderId id, String channel, Instant dispatchedAt) {
        orders.caseOf(id).ifPresent(caseId -> {
            lock.take(caseId);
            orders.find(id)
                    .filter(letter ->
                            letter.state().after(OrderState.Move.PROOF_CAME).isPresent())
                    .ifPresent(letter -> {
                        orders.save(letter.dispatched(dispatchedAt, channel));
                        tell(letter, dispatchedAt);
                    });
        });
    }

    private void tell(OrderedLetter letter, Instant at) {
        UUID caseId = letter.caseId();
        UUID deadline = letter.answers().deadlineId();
        if (deadline != null && all(OrderedLetter::isSettled, caseId, Answers::deadlineId, deadline)) {
            settled.fire(new LettersSettled.OfDeadline(caseId, deadline, at));
        }
        UUID decision = letter.answers().decisionId();
        if (decision != null && all(OrderedLetter::isToldOrReplaced, caseId, Answers::decisionId, decision)) {
            settled.fire(new LettersSettled.OfDecision(caseId, decision, at));
        }
    }

    private boolean all(Predicate<OrderedLetter> are, UUID caseId, Function<Answers, @Nullable UUID> what, UUID id) {
        return orders.ofCase(caseId).stream()
                .filter(letter -> Objects.equals(what.apply(letter.answers()), id))
                .allMatch(are);
    }
}
