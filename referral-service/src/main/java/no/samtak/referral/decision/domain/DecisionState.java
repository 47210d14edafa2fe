package no.samtak.referral.decision.domain;

import java.util.Map;
import java.util.Optional;

/**
 * How far a decision has come, and every move it can make. What it says never changes once it is made; a draft may.
 *
 * <p>Nobody makes a decision final: it is, when the four weeks have passed without an appeal, on whichever day one looks
 * ({@link Decision#stateOn}).
 */
public enum DecisionState {
    /** Being written; nobody outside the unit hears of it. */
    DRAFT,
    /** Whoever wrote it stands by it, and somebody else has to approve it. */
    AWAITING_APPROVAL,
    /** A named person has decided; the letters are ordered. */
    MADE,
    /** Every letter has left, with proof: the case is answered. */
    DISPATCHED,
    /** It is recorded from which day the person or family knew: the four weeks run. */
    KNOWN,
    /** The four weeks have passed, and no appeal waits. */
    FINAL;

    /** What moves a decision. */
    public enum Move {
        SUBMITTED,
        SENT_BACK,
        APPROVED,
        MADE_BY_ONE,
        LETTERS_DISPATCHED,
        BECAME_KNOWN,
        APPEAL_PERIOD_ENDED
    }

    private static final Map<DecisionState, Map<Move, DecisionState>> MOVES = Map.of(
            DRAFT,
            Map.of(Move.SUBMITTED, AWAITING_APPROVAL, Move.MADE_BY_ONE, MADE),
            AWAITING_APPROVAL,
            Map.of(Move.SENT_BACK, DRAFT, Move.APPROVED, MADE),
            MADE,
            // Handed over, or appealed, before the post has given proof.
            Map.of(Move.LETTERS_DISPATCHED, DISPATCHED, Move.BECAME_KNOWN, KNOWN),
            DISPATCHED,
            Map.of(Move.BECAME_KNOWN, KNOWN),
            KNOWN,
            // A wrong date is corrected; proof may come after the knowledge.
            Map.of(
                    Move.LETTERS_DISPATCHED, KNOWN,
                    Move.BECAME_KNOWN, KNOWN,
                    Move.APPEAL_PERIOD_ENDED, FINAL),
            FINAL,
            Map.of());

    /** Where the move leads; empty when it changes nothing from here. */
    public Optional<DecisionState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }
}
