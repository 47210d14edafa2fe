package no.samtak.referral.decision;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.law.calendar.NorwegianCalendar;
import no.samtak.letterorder.CallOffLetters;
import no.samtak.letterorder.domain.OrderedLetter;
import no.samtak.referral.casework.domain.Case;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionLetter;
import no.samtak.referral.decision.store.DecisionRepository;
import no.samtak.referral.intake.store.ReferralRepository;
import no.samtak.referral.letterorder.FindAddressees;
import no.samtak.referral.letterorder.FindAddressees.Addressees;

/**
 * Those who are told of a decision have changed: each of its letters that has not left is written anew, to whoever is
 * told of it now, under what holds letters of the case back now. It says what was decided, as it was.
 */
@ApplicationScoped
public class RewriteDecisionLetters {

    private final DecisionRepository decisions;
    private final ReferralRepository referrals;
    private final FindAddressees findAddressees;
    private final CallOffLetters callOffLetters;
    private final OrderDecisionLetters orderDecisionLetters;

    RewriteDecisionLetters(
            DecisionRepository decisions,
            ReferralRepository referrals,
            FindAddressees findAddressees,
            CallOffLetters callOffLetters,
            OrderDecisionLetters orderDecisionLetters) {
        this.decisions = decisions;
        this.referrals = referrals;
        this.findAddressees = findAddressees;
        this.callOffLetters = callOffLetters;
        this.orderDecisionLetters = orderDecisionLetters;
    }

    /** Whether the letter is one of those that {@link #handle} writes anew. */
    public static boolean writesAnew(OrderedLetter letter) {
        return letter.answers().decisionId() != null && OrderDecisionLetters.KINDS.contains(letter.kind());
    }

    /**
     * With two receivers, one who has had the letter gets it again: better twice than never.
     *
     * @param about the case, whose lock the caller holds
     * @return the case, at the version it has after the last order; empty when no such letter waited
     */
    @Transactional
    public Optional<Case> handle(Case about, Instant now) {
        Optional<Case> rewritten = Optional.empty();
        for (Decision decision : decisions.ofCase(about.id())) {
            Set<LetterKind> waiting = callOff(decision);
            if (!waiting.isEmpty()) {
                Set<DecisionLetter> again = decision.letters().stream()
                        .filter(letter -> waiting.contains(OrderDecisionLetters.kindOf(letter)))
                        .collect(toSet());
                Case changed = rewritten.orElse(about);
                rewritten = Optional.of(
                        orderDecisionLetters.handle(changed, decision, again, addressees(changed, now), now));
            }
        }
        return rewritten;
    }

    private Set<LetterKind> callOff(Decision decision) {
        List<OrderedLetter> waiting = callOffLetters.handle(
                decision.caseId().value(),
                letter -> writesAnew(letter)
                        && decision.id().value().equals(letter.answers().decisionId()),
                OrderedLetter.REPLACED);
        return waiting.stream().map(OrderedLetter::kind).collect(toSet());
    }

    private Addressees addressees(Case about, Instant now) {
        return referrals.ofCase(about.id()).stream()
                .findFirst()
                .map(referral -> findAddressees.handle(about, referral, NorwegianCalendar.dateOf(now)))
                .orElseThrow(() -> new IllegalStateException("Case " + about.id() + " began with no referral"));
    }
}
