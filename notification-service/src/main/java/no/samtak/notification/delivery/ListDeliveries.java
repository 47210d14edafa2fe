package no.samtak.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.samtak.kit.accesslog.AccessLog;
import no.samtak.notification.delivery.domain.Delivery;
import no.samtak.notification.delivery.domain.DeliveryFilter;
import no.samtak.notification.delivery.domain.DeliveryId;
import no.samtak.notification.delivery.store.DeliveryRepository;
import org.jspecify.annotations.Nullable;

/** Lists attempts to deliver letters, newest first: those of one letter, or those in one state. */
@ApplicationScoped
public class ListDeliveries {

    private final DeliveryRepository deliveries;
    private final AccessLog accessLog;

    ListDeliveries(DeliveryRepository deliveries, AccessLog accessLog) {
        this.deliveries = deliveries;
        this.accessLog = accessLog;
    }

    @Transactional
    public List<Delivery> handle(DeliveryFilter filter, @Nullable DeliveryId before, int size) {
        List<Delivery> page = deliveries.page(filter, before, size);
        accessLog.enter(page.stream()
                .map(delivery -> delivery.letterId().value())
                .distinct()
                .toList());
        return page;
    }
}
