package no.samtak.notification.delivery.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.samtak.kit.Ids;

/** A row of {@code delivery_status}: what the channel said, in its own words. Rows are only ever added. */
@Entity
@Table(name = "delivery_status")
public class DeliveryStatusRow {

    @Id
    UUID statusId;

    UUID letterId;
    String status;
    Instant at;

    static DeliveryStatusRow of(UUID letterId, String status, Instant at) {
        var row = new DeliveryStatusRow();
        row.statusId = Ids.next();
        row.letterId = letterId;
        row.status = status;
        row.at = at;
        return row;
    }
}
