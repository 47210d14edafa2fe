package no.samtak.referral.decision.domain;

import java.util.Map;
import java.util.Optional;

/** How far a decision has come. What it says never changes. */
public enum DecisionState {
    /** A named person has decided; the letters are ordered. */
    MADE,
    /** Every letter has left, with proof: the case is answered. */
    DISPATCHED;

    /** What moves a decision. */
    public enum Move {
        LETTERS_DISPATCHED
    }

    private static final Map<DecisionState, Map<Move, DecisionState>> MOVES =
            Map.of(MADE, Map.of(Move.LETTERS_DISPATCHED, DISPATCHED), DISPATCHED, Map.of());

    /** Where the move leads; empty when it changes nothing from here. */
    public Optional<DecisionState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }
}
