package no.samtak.referral.casework.domain;

import java.util.Map;
import java.util.Optional;

/**
 * The clock of one referral: a month from the day it was received (fvl. § 11 a), and after a delay letter the dates that
 * were promised. Waiting for consent or information never stops it, and no letter moves the received date.
 */
public enum MonthState {
    RUNNING,
    /** The first warning day has come and the letter is ordered. */
    WARNED,
    /** The delay letter has left, with proof; its promised date is what counts now. */
    DELAY_LETTER_SENT,
    /** The day has passed with nothing sent. Never stored: time alone makes it so, see {@link Month#stateOn}. */
    OVERDUE,
    /** The promise was not kept, and another letter has left with another date; so it may go on. */
    SECOND_LETTER_SENT,
    /** Answered, declined or otherwise over, with who and why: see {@link ClockStop}. */
    STOPPED;

    /** What moves the clock. */
    public enum Move {
        WARNING_DAY_CAME,
        DELAY_LETTER_DISPATCHED,
        FURTHER_LETTER_DISPATCHED,
        LETTER_CAME_BACK,
        STOPPED_BY_A_PERSON
    }

    private static final Map<MonthState, Map<Move, MonthState>> MOVES = Map.of(
            RUNNING,
            Map.of(
                    Move.WARNING_DAY_CAME, WARNED,
                    Move.DELAY_LETTER_DISPATCHED, DELAY_LETTER_SENT,
                    Move.FURTHER_LETTER_DISPATCHED, SECOND_LETTER_SENT,
                    Move.STOPPED_BY_A_PERSON, STOPPED),
            WARNED,
            Map.of(
                    Move.DELAY_LETTER_DISPATCHED, DELAY_LETTER_SENT,
                    Move.FURTHER_LETTER_DISPATCHED, SECOND_LETTER_SENT,
                    Move.STOPPED_BY_A_PERSON, STOPPED),
            DELAY_LETTER_SENT,
            // What did not arrive was not sent: the duty is open again.
            Map.of(Move.LETTER_CAME_BACK, WARNED, Move.STOPPED_BY_A_PERSON, STOPPED),
            SECOND_LETTER_SENT,
            Map.of(Move.LETTER_CAME_BACK, WARNED, Move.STOPPED_BY_A_PERSON, STOPPED));

    /** Where the move leads; empty when it changes nothing from here. */
    public Optional<MonthState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    /** Whether its letter has still to leave. */
    public boolean owesALetter() {
        return this == RUNNING || this == WARNED;
    }
}
