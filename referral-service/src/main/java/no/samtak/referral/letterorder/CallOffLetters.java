package no.samtak.referral.letterorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.letterorder.domain.OrderState;
import no.samtak.referral.letterorder.domain.OrderedLetter;
import no.samtak.referral.letterorder.store.LetterOrderRepository;

/** From this commit no letter of the case that waits for our word may leave. The caller holds the case's lock. */
@ApplicationScoped
public class CallOffLetters {

    private final LetterOrderRepository orders;

    CallOffLetters(LetterOrderRepository orders) {
        this.orders = orders;
    }

    /** @param reason code that the delivering service gets when it asks */
    @Transactional
    public void handle(CaseId caseId, String reason) {
        handle(caseId, letter -> true, reason);
    }

    /** Letters of one kind only; the others may still leave. */
    @Transactional
    public void handle(CaseId caseId, LetterKind kind, String reason) {
        handle(caseId, letter -> letter.kind() == kind, reason);
    }

    /** Some letters only; the others may still leave. */
    @Transactional
    public void handle(CaseId caseId, Predicate<OrderedLetter> which, String reason) {
        orders.ofCase(caseId).stream()
                .filter(letter -> letter.state() == OrderState.ORDERED)
                .filter(which)
                .forEach(letter -> orders.save(letter.calledOff(reason)));
    }
}
