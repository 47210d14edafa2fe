package no.samtak.coordinator.appointment.domain;

import java.util.Map;
import java.util.Optional;

/** Where an appointment stands, and every move it can make. */
public enum AppointmentState {
    /** Somebody is asked for; nothing holds yet. */
    PROPOSED,
    /** The coordinator is responsible. */
    ACTIVE,
    /** Consent is gone: the coordinator may not coordinate, and somebody has to talk with the family. */
    PAUSED,
    ENDED;

    /** What moves an appointment. */
    public enum Move {
        APPOINTED,
        CONSENT_WITHDRAWN,
        HANDED_OVER,
        ENDED_BY_A_PERSON
    }

    private static final Map<AppointmentState, Map<Move, AppointmentState>> MOVES = Map.of(
            PROPOSED,
            Map.of(Move.APPOINTED, ACTIVE),
            ACTIVE,
            Map.of(Move.CONSENT_WITHDRAWN, PAUSED, Move.HANDED_OVER, ENDED, Move.ENDED_BY_A_PERSON, ENDED),
            PAUSED,
            Map.of(Move.HANDED_OVER, ENDED, Move.ENDED_BY_A_PERSON, ENDED),
            ENDED,
            Map.of());

    /** Where the move leads; empty when it cannot be made from here. */
    public Optional<AppointmentState> after(Move move) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
    }

    /** Whether the person has this coordinator, if only on paper. */
    public boolean isCurrent() {
        return this == ACTIVE || this == PAUSED;
    }
}
