package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import no.samtak.kit.time.LegalClock;
import no.samtak.notification.delivery.client.LocalMailbox;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.delivery.domain.Proof;

/** Hands a released letter to the channel that carries it. Delivered again after a crash, it is still one letter. */
@ApplicationScoped
public class DeliverLetter {

    private final LocalMailbox mailbox;
    private final LegalClock clock;

    DeliverLetter(LocalMailbox mailbox, LegalClock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** @throws java.io.UncheckedIOException when the channel cannot take it now */
    public Proof handle(Consignment letter) {
        String reference = mailbox.put(letter);
        return new Proof(letter.letterId(), Channel.LOCAL_MAILBOX, reference, letter.contentHash(), clock.now());
    }
}
