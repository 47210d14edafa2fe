package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import no.samtak.referral.casework.MeetDeadline;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.letterorder.domain.LetterOrderId;
import no.samtak.referral.letterorder.domain.OrderState;
import no.samtak.referral.letterorder.store.LetterOrderRepository;

/** A letter has left, with proof. When it was the last one its deadline waited for, the duty is met. */
@ApplicationScoped
public class RecordDispatch {

    private final CaseRepository cases;
    private final LetterOrderRepository orders;
    private final MeetDeadline meetDeadline;

    RecordDispatch(CaseRepository cases, LetterOrderRepository orders, MeetDeadline meetDeadline) {
        this.cases = cases;
        this.orders = orders;
        this.meetDeadline = meetDeadline;
    }

    /** @param dispatchedAt legal time of the proof */
    @Transactional
    public void handle(LetterOrderId id, Instant dispatchedAt) {
        orders.caseOf(id)
                .flatMap(cases::lock)
                .ifPresent(about -> orders.find(id)
                        .filter(letter ->
                                letter.state().after(OrderState.Move.PROOF_CAME).isPresent())
                        .ifPresent(letter -> {
                            orders.save(letter.dispatched(dispatchedAt));
                            Optional.ofNullable(letter.deadlineId())
                                    .filter(deadline -> orders.ofDeadline(about.id(), deadline).stream()
                                            .allMatch(other -> other.id().equals(id)
                                                    || other.state() == OrderState.DISPATCHED
                                                    || other.state() == OrderState.VOID))
                                    .ifPresent(deadline -> meetDeadline.handle(about, deadline, dispatchedAt));
                        }));
    }
}
