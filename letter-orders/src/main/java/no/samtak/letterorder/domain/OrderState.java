package no.samtak.letterorder.domain;

import java.util.Map;
import java.util.Optional;

/** How far an ordered letter has come, as its owner knows it. */
public enum OrderState {
    ORDERED,
    /** We have said go; it may already be on its way. */
    RELEASED,
    /** It has left, with proof. */
    DISPATCHED,
    /** It must not leave: another letter or an answer has taken its place. */
    VOID;

    /** What moves an order. */
    public enum Move {
        GO_GIVEN,
        CALLED_OFF,
        PROOF_CAME
    }

    private static final Map<OrderState, Map<Move, OrderState>> MOVES = Map.of(
            ORDERED,
            // A letter may leave without our answer when we were silent, and then the proof comes first.
            Map.of(Move.GO_GIVEN, RELEASED, Move.CALLED_OFF, VOID, Move.PROOF_CAME, DISPATCHED),
            RELEASED,
            Map.of(Move.PROOF_CAME, DISPATCHED),
            DISPATCHED,
            Map.of(),
            VOID,
            Map.of(Move.PROOF_CAME, DISPATCHED));

    /** Where the move leads; empty when it changes nothing from here. */
    public Optional<OrderState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }
}
