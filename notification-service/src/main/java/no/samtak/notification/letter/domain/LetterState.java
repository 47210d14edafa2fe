package no.samtak.notification.letter.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a letter stands, and the one table of its moves. */
public enum LetterState {
    /** Its owner has written the order; the letter is not made yet. */
    ORDERED,
    /** Rendered and kept, word for word what the receiver will get. */
    PREPARED,
    /** May leave. From here it counts as gone: nothing calls it back. */
    RELEASED,
    /** A channel has taken it. */
    DISPATCHED,
    /** It has left, with proof. */
    PROVEN,
    /** Made, but only a person lets it go. */
    HELD,
    /** Never leaves. */
    VOID,
    /** Could not be made, or did not arrive. */
    FAILED;

    private static final Map<LetterState, Map<LetterEvent, LetterState>> MOVES = new EnumMap<>(Map.of(
            ORDERED,
            Map.of(
                    LetterEvent.RENDERED, PREPARED,
                    LetterEvent.UNRENDERABLE, FAILED,
                    LetterEvent.REPLACED, VOID,
                    LetterEvent.NO_LONGER_NEEDED, VOID),
            PREPARED,
            Map.of(
                    LetterEvent.OWNER_SAID_GO, RELEASED,
                    LetterEvent.OWNER_STAYED_SILENT, RELEASED,
                    LetterEvent.OWNER_SAID_VOID, VOID,
                    LetterEvent.WAITS_FOR_PERSON, HELD,
                    LetterEvent.BROUGHT, PROVEN,
                    LetterEvent.REPLACED, VOID,
                    LetterEvent.NO_LONGER_NEEDED, VOID),
            HELD,
            Map.of(
                    LetterEvent.HOLD_ENDED, PREPARED,
                    LetterEvent.BROUGHT, PROVEN,
                    LetterEvent.REPLACED, VOID,
                    LetterEvent.NO_LONGER_NEEDED, VOID),
            FAILED,
            Map.of(
                    LetterEvent.SENT_AGAIN, RELEASED,
                    LetterEvent.BROUGHT, PROVEN,
                    LetterEvent.GIVEN_UP, VOID,
                    LetterEvent.REPLACED, VOID,
                    LetterEvent.NO_LONGER_NEEDED, VOID),
            RELEASED,
            Map.of(
                    LetterEvent.HANDED_OVER, DISPATCHED,
                    LetterEvent.CAME_BACK, FAILED),
            DISPATCHED,
            Map.of(
                    LetterEvent.PROOF_CAME, PROVEN,
                    LetterEvent.CAME_BACK, FAILED),
            PROVEN,
            Map.of(LetterEvent.CAME_BACK, FAILED)));

    /** The state after an event; empty where the event changes nothing, because it is late or comes again. */
    public Optional<LetterState> after(LetterEvent event) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(event));
    }
}
