package no.samtak.referral.casework.domain;

import java.util.Map;
import java.util.Optional;

/**
 * The clock of one referral: a month from the day it was received (fvl. § 11 a). Waiting for consent or information
 * never stops it, and a delay letter never moves the received date.
 */
public enum MonthState {
    RUNNING,
    /** The first warning day has come and the delay letter is ordered. */
    WARNED,
    /** The delay letter has left, with proof; its promised date is what counts now. */
    DELAY_LETTER_SENT,
    /** Answered, declined or otherwise over, with who and why. */
    STOPPED;

    /** What moves the clock. */
    public enum Move {
        WARNING_DAY_CAME,
        DELAY_LETTER_DISPATCHED,
        STOPPED_BY_A_PERSON
    }

    private static final Map<MonthState, Map<Move, MonthState>> MOVES = Map.of(
            RUNNING,
            Map.of(
                    Move.WARNING_DAY_CAME, WARNED,
                    Move.DELAY_LETTER_DISPATCHED, DELAY_LETTER_SENT,
                    Move.STOPPED_BY_A_PERSON, STOPPED),
            WARNED,
            Map.of(Move.DELAY_LETTER_DISPATCHED, DELAY_LETTER_SENT, Move.STOPPED_BY_A_PERSON, STOPPED),
            DELAY_LETTER_SENT,
            Map.of(Move.STOPPED_BY_A_PERSON, STOPPED),
            STOPPED,
            Map.of());

    /** Where the move leads; empty when it changes nothing from here. */
    public Optional<MonthState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }
}
