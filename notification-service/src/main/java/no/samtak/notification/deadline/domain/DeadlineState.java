package no.samtak.notification.deadline.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a watched deadline stands, and the one table of its moves. */
public enum DeadlineState {
    /** Nothing has been due yet. */
    PENDING,
    /** Staff have been told; the letter is being prepared. */
    WARNED,
    /** It is send-by day, or later and the proof of what left has not reached its owner. */
    ACTING,
    /** Done, says its owner. */
    MET,
    /** Binds nobody any more, says its owner. */
    VOID,
    /** Send-by day ended with nothing sent, or the work not done. The duty stays open until its owner says otherwise. */
    MISSED;

    private static final Map<DeadlineState, Map<DeadlineEvent, DeadlineState>> MOVES = new EnumMap<>(Map.of(
            PENDING,
            Map.of(
                    DeadlineEvent.REANNOUNCED, PENDING,
                    DeadlineEvent.WARNING_CAME, WARNED,
                    DeadlineEvent.SEND_BY_CAME, ACTING,
                    DeadlineEvent.MET, MET,
                    DeadlineEvent.VOIDED, VOID),
            WARNED,
            Map.of(
                    DeadlineEvent.REANNOUNCED, PENDING,
                    DeadlineEvent.WARNING_CAME, WARNED,
                    DeadlineEvent.SEND_BY_CAME, ACTING,
                    DeadlineEvent.MET, MET,
                    DeadlineEvent.VOIDED, VOID),
            ACTING,
            Map.of(
                    DeadlineEvent.REANNOUNCED, PENDING,
                    DeadlineEvent.RELEASE_HOUR_CAME, ACTING,
                    DeadlineEvent.DAY_PASSED, MISSED,
                    DeadlineEvent.MET, MET,
                    DeadlineEvent.VOIDED, VOID),
            MISSED,
            Map.of(
                    DeadlineEvent.REANNOUNCED, PENDING,
                    DeadlineEvent.MET, MET,
                    DeadlineEvent.VOIDED, VOID),
            // A dispatch that fails after all reopens the duty: its owner announces the deadline once more.
            MET,
            Map.of(DeadlineEvent.REANNOUNCED, PENDING),
            VOID,
            Map.of(DeadlineEvent.REANNOUNCED, PENDING)));

    /** The state after an event; empty where the event changes nothing, because it is late or comes again. */
    public Optional<DeadlineState> after(DeadlineEvent event) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(event));
    }

    /** Whether the watch goes on: somebody may still have to do something. */
    public boolean isOpen() {
        return switch (this) {
            case PENDING, WARNED, ACTING, MISSED -> true;
            case MET, VOID -> false;
        };
    }
}
