package no.samtak.referral.appeal.domain;

import java.util.Map;
import java.util.Optional;

/** Where an appeal stands, and every move it can make: each edge names what happened, and is told as an event. */
public enum AppealState {
    /** It has arrived. Whether it came in time is for a person to say. */
    RECEIVED,
    /** It is to be considered. */
    ADMITTED,
    /** It cannot be considered. */
    DISMISSED,
    /** The municipality has looked at its decision anew. */
    RECONSIDERED,
    /** The municipality has changed its decision, or sees to it that a granted right is fulfilled. */
    REVERSED,
    /** The County Governor has it, with the municipality's statement. */
    FORWARDED,
    /** The County Governor has answered. */
    SETTLED,
    /** What was settled is done. */
    CARRIED_OUT;

    /** What moves an appeal. */
    public enum Move {
        ADMITTED_BY_A_PERSON,
        DISMISSED_BY_A_PERSON,
        DECISION_RECONSIDERED,
        DECISION_REVERSED,
        SENT_TO_THE_COUNTY_GOVERNOR,
        COUNTY_GOVERNOR_ANSWERED,
        ANSWER_CARRIED_OUT
    }

    private static final Map<AppealState, Map<Move, AppealState>> MOVES = Map.of(
            RECEIVED,
            Map.of(Move.ADMITTED_BY_A_PERSON, ADMITTED, Move.DISMISSED_BY_A_PERSON, DISMISSED),
            ADMITTED,
            Map.of(Move.DECISION_RECONSIDERED, RECONSIDERED),
            DISMISSED,
            Map.of(),
            RECONSIDERED,
            Map.of(Move.DECISION_REVERSED, REVERSED, Move.SENT_TO_THE_COUNTY_GOVERNOR, FORWARDED),
            REVERSED,
            Map.of(),
            FORWARDED,
            Map.of(Move.COUNTY_GOVERNOR_ANSWERED, SETTLED),
            SETTLED,
            Map.of(Move.ANSWER_CARRIED_OUT, CARRIED_OUT),
            CARRIED_OUT,
            Map.of());

    /** Where the move leads; empty when it cannot be made from here. */
    public Optional<AppealState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    /** Whether somebody still owes it something. */
    public boolean isOpen() {
        return this != DISMISSED && this != REVERSED && this != CARRIED_OUT;
    }
}
