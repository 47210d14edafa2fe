package no.samtak.notification.delivery.domain;

import java.time.Instant;
import no.samtak.notification.letter.domain.LetterId;

/** Told within the service, in the transaction that keeps it: how an attempt to deliver a letter has gone on. */
public sealed interface DeliveryNews {

    LetterId letterId();

    /**
     * A channel has the letter.
     *
     * @param at legal time
     */
    record Accepted(LetterId letterId, Instant at) implements DeliveryNews {}

    /** The letter has left. */
    record Proven(Proof proof) implements DeliveryNews {
        @Override
        public LetterId letterId() {
            return proof.letterId();
        }
    }

    /** The channel does not have it and may take it another time. */
    record NotSent(LetterId letterId) implements DeliveryNews {}

    /** Nobody knows whether the channel has it; it is being looked for. */
    record Unknown(LetterId letterId) implements DeliveryNews {}

    /**
     * It did not arrive, or cannot leave: what it was for is owed again.
     *
     * @param reason a short code
     * @param at legal time
     */
    record Failed(LetterId letterId, Channel channel, String reason, Instant at) implements DeliveryNews {}

    /** It has been on its way for long, and nothing proves that it left. */
    record StillUnproven(LetterId letterId) implements DeliveryNews {}
}
