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
    /** It did not arrive, or cannot leave: what it was for is owed again. */
    FAILED,
    /** It must not leave: another letter or an answer has taken its place. */
    VOID;

    /** What moves an order. */
    public enum Move {
        GO_GIVEN,
        CALLED_OFF,
        PROOF_CAME,
        CAME_BACK
    }

    private static final Map<OrderState, Map<Move, OrderState>> MOVES = Map.of(
            ORDERED,
            // A letter may leave without our answer when we were silent, and then the proof comes first.
            Map.of(Move.GO_GIVEN, RELEASED, Move.CALLED_OFF, VOID, Move.PROOF_CAME, DISPATCHED, Move.CAME_BACK, FAILED),
            RELEASED,
            Map.of(Move.PROOF_CAME, DISPATCHED, Move.CAME_BACK, FAILED),
            DISPATCHED,
            Map.of(Move.CAME_BACK, FAILED),
            FAILED,
            // Sent once more, or brought by hand; or another letter takes its place.
            Map.of(Move.GO_GIVEN, RELEASED, Move.PROOF_CAME, DISPATCHED, Move.CALLED_OFF, VOID),
            VOID,
            Map.of(Move.PROOF_CAME, DISPATCHED));

    /** Where the move leads; empty when it changes nothing from here. */
    public Optional<OrderState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    /** Whether a word of ours still keeps it from leaving. */
    public boolean canBeCalledOff() {
        return after(Move.CALLED_OFF).isPresent();
    }
}
