package no.samtak.notification.delivery.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where an attempt to deliver a letter stands, and the one table of its moves. */
public enum DeliveryState {
    /** Kept before the channel is called, so that a crash in the call leaves a trace. */
    CLAIMED,
    /** Called, and not answered: looked for under its external reference before anything is sent again. */
    UNKNOWN,
    /** The channel has it. Nothing is proven yet. */
    ACCEPTED,
    /** It has left, with proof. The channel is asked on for a while: it may come back after all. */
    PROVEN,
    /** The channel never had it: another attempt is safe. */
    NOT_SENT,
    /** The channel will not take it: a dead letter, until somebody decides. */
    REFUSED,
    /** The channel had it, and it did not arrive: a dead letter, until somebody decides. */
    CAME_BACK,
    /** Failed, and another attempt has taken its place. */
    REPLACED,
    /** Failed, and nobody will try again. */
    GIVEN_UP;

    private static final Map<DeliveryState, Map<DeliveryEvent, DeliveryState>> MOVES = new EnumMap<>(Map.of(
            CLAIMED,
            Map.of(
                    DeliveryEvent.TAKEN, ACCEPTED,
                    DeliveryEvent.PROVED, PROVEN,
                    DeliveryEvent.WENT_SILENT, UNKNOWN,
                    DeliveryEvent.NOT_THERE, NOT_SENT,
                    DeliveryEvent.REFUSED, REFUSED),
            UNKNOWN,
            Map.of(
                    DeliveryEvent.TAKEN, ACCEPTED,
                    DeliveryEvent.NOT_THERE, NOT_SENT),
            ACCEPTED,
            Map.of(
                    DeliveryEvent.PROVED, PROVEN,
                    DeliveryEvent.CAME_BACK, CAME_BACK),
            PROVEN,
            Map.of(DeliveryEvent.CAME_BACK, CAME_BACK),
            REFUSED,
            Map.of(DeliveryEvent.TRIED_AGAIN, REPLACED, DeliveryEvent.GIVEN_UP, GIVEN_UP),
            CAME_BACK,
            Map.of(DeliveryEvent.TRIED_AGAIN, REPLACED, DeliveryEvent.GIVEN_UP, GIVEN_UP)));

    /** The state after an event; empty where the event changes nothing, because it is late or comes again. */
    public Optional<DeliveryState> after(DeliveryEvent event) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(event));
    }

    /** Whether the letter is, or may be, with the channel: as long as it is, no other attempt begins. */
    public boolean isUnderWay() {
        return switch (this) {
            case CLAIMED, UNKNOWN, ACCEPTED, PROVEN -> true;
            case NOT_SENT, REFUSED, CAME_BACK, REPLACED, GIVEN_UP -> false;
        };
    }
}
