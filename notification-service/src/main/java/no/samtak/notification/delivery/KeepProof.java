package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.samtak.kit.Ids;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.DeliverySettings;
import no.samtak.notification.delivery.domain.DeliveryEvent;
import no.samtak.notification.delivery.domain.DeliveryState;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.delivery.store.DeliveryRepository;
import no.samtak.notification.delivery.store.DeliveryRow;

/** Keeps the proof of a letter that left without a channel being called, in the transaction that makes it known. */
@ApplicationScoped
public class KeepProof {

    private final DeliveryRepository deliveries;
    private final DeliverySettings settings;
    private final TechnicalClock clock;

    KeepProof(DeliveryRepository deliveries, DeliverySettings settings, TechnicalClock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void handle(Proof proof) {
        var delivery = new DeliveryRow();
        delivery.deliveryId = Ids.next();
        replaceDeadLetters(proof);
        delivery.letterId = proof.letterId().value();
        delivery.attempt = deliveries.attempts(proof.letterId()).size() + 1;
        delivery.channel = proof.channel();
        delivery.chosenBecause = "RECORDED_BY_STAFF";
        delivery.state = DeliveryState.PROVEN;
        delivery.externalReference = proof.letterId().value() + "-" + delivery.attempt;
        delivery.reference = proof.reference();
        delivery.contentHash = proof.contentHash();
        delivery.claimedAt = proof.dispatchedAt();
        delivery.dispatchedAt = proof.dispatchedAt();
        delivery.keepUntil =
                LocalDate.ofInstant(proof.dispatchedAt(), LegalClock.ZONE).plus(settings.keepFor());
        delivery.answerDueAt = clock.now();
        delivery.version = 1;
        deliveries.persist(delivery);
    }

    /** What failed before needs nobody's decision any more. */
    private void replaceDeadLetters(Proof proof) {
        deliveries.attempts(proof.letterId()).forEach(earlier -> deliveries.move(earlier, DeliveryEvent.TRIED_AGAIN));
    }
}
