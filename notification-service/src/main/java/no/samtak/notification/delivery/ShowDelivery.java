package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.notification.delivery.domain.Delivery;
import no.samtak.notification.delivery.domain.DeliveryId;
import no.samtak.notification.delivery.store.DeliveryRepository;

/** Shows one attempt to deliver a letter, and what the channel has said. */
@ApplicationScoped
public class ShowDelivery {

    private final DeliveryRepository deliveries;
    private final AccessLog accessLog;

    ShowDelivery(DeliveryRepository deliveries, AccessLog accessLog) {
        this.deliveries = deliveries;
        this.accessLog = accessLog;
    }

    /** Empty for a delivery that is not of the municipality in hand. */
    @Transactional
    public Optional<Delivery> handle(DeliveryId id) {
        Optional<Delivery> delivery = deliveries.show(id);
        delivery.ifPresent(shown -> accessLog.enter(shown.letterId().value()));
        return delivery;
    }
}
