package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.notification.delivery.client.DeliveryChannels;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.Consignment;

/** Hands a claimed letter to its channel and keeps what came of it. */
@ApplicationScoped
public class DeliverLetter {

    private final DeliveryChannels channels;
    private final KeepOutcome keepOutcome;

    DeliverLetter(DeliveryChannels channels, KeepOutcome keepOutcome) {
        this.channels = channels;
        this.keepOutcome = keepOutcome;
    }

    /** Not in a transaction: the call may take minutes. */
    public void handle(Attempt attempt, Consignment letter) {
        keepOutcome.handle(attempt.id(), channels.of(attempt.channel()).send(attempt, letter));
    }
}
