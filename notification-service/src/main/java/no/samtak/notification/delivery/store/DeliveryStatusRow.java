package no.samtak.notification.delivery.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.notification.delivery.domain.Delivery;
import org.jspecify.annotations.Nullable;

/** A row of {@code delivery_status}: what the channel said, in its own words. Rows are only ever added. */
@Entity
@Table(name = "delivery_status")
public class DeliveryStatusRow {

    @Id
    UUID statusId;

    UUID deliveryId;
    String status;

    @Nullable Instant saidAt;

    Instant seenAt;

    static DeliveryStatusRow of(UUID deliveryId, Delivery.Said said) {
        var row = new DeliveryStatusRow();
        row.statusId = Ids.next();
        row.deliveryId = deliveryId;
        row.status = said.status();
        row.saidAt = said.saidAt();
        row.seenAt = said.seenAt();
        return row;
    }

    Delivery.Said said() {
        return new Delivery.Said(status, saidAt, seenAt);
    }
}
