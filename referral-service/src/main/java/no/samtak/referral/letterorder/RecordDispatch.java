package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samtak.referral.casework.MeetDeadline;
import no.samtak.referral.casework.store.CaseRepository;
import no.samtak.referral.decision.CompleteDecision;
import no.samtak.referral.letterorder.domain.LetterOrderId;
import no.samtak.referral.letterorder.domain.OrderState;
import no.samtak.referral.letterorder.domain.OrderedLetter;
import no.samtak.referral.letterorder.store.LetterOrderRepository;

/** A letter has left, with proof. When it was the last one its deadline or its decision waited for,
 * the duty is met, or the case is answered. */
@ApplicationScoped
public class RecordDispatch {

    private final CaseRepository cases;
    private final LetterOrderRepository orders;
    private final MeetDeadline meetDeadline;
    private final CompleteDecision completeDecision;

    RecordDispatch(
            CaseRepository cases,
            LetterOrderRepository orders,
            MeetDeadline meetDeadline,
            CompleteDecision completeDecision) {
        this.cases = cases;
        this.orders = orders;
        this.meetDeadline = meetDeadline;
        this.completeDecision = completeDecision;
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
                                    .filter(deadline -> noneWaits(orders.ofDeadline(about.id(), deadline)))
                                    .ifPresent(deadline -> meetDeadline.handle(about, deadline, dispatchedAt));
                            Optional.ofNullable(letter.decisionId())
                                    .filter(decision -> noneWaits(orders.ofDecision(about.id(), decision)))
                                    .ifPresent(decision -> completeDecision.handle(about, decision, dispatchedAt));
                        }));
    }

    private static boolean noneWaits(List<OrderedLetter> letters) {
        return letters.stream()
                .allMatch(letter -> letter.state() == OrderState.DISPATCHED || letter.state() == OrderState.VOID);
    }
}
