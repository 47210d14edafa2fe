package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.samtak.notification.delivery.domain.Proof;
import no.samtak.notification.delivery.store.DeliveryRepository;

/** Keeps the proof that a letter has left, in the transaction that makes it known. */
@ApplicationScoped
public class KeepProof {

    private final DeliveryRepository deliveries;

    KeepProof(DeliveryRepository deliveries) {
        this.deliveries = deliveries;
    }

    @Transactional
    public void handle(Proof proof) {
        deliveries.keep(proof);
    }
}
