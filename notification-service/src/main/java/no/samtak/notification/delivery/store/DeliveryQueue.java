package no.samtak.notification.delivery.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.tenant.Tenant;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.DeliveryId;
import no.samtak.notification.delivery.domain.DeliveryState;

/**
 * The attempts that a channel is to be asked about, of all municipalities. To take one is to put its next look off by
 * the lease, and committed at once: a replica that dies gives its attempts back when the lease ends.
 */
@ApplicationScoped
public class DeliveryQueue {

    private static final String TAKE = """
            update delivery set looks = looks + 1, next_look_at = ?
            where delivery_id in (
                select delivery_id from delivery where next_look_at <= ?
                order by next_look_at limit ? for update skip locked)
            returning delivery_id, municipality, channel, state, external_reference, reference, answer_due_at
            """;

    private final AgroalDataSource worker;

    DeliveryQueue(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    /** @param technicalNow not legal time: moving the clock does not hasten a question */
    public List<Attempt> take(int most, Instant technicalNow, Duration lease) throws SQLException {
        try (var connection = worker.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, technicalNow.plus(lease).atOffset(ZoneOffset.UTC));
            take.setObject(2, technicalNow.atOffset(ZoneOffset.UTC));
            take.setInt(3, most);
            List<Attempt> taken = new ArrayList<>();
            try (var row = take.executeQuery()) {
                while (row.next()) {
                    taken.add(attempt(row));
                }
            }
            return taken;
        }
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                new DeliveryId(row.getObject("delivery_id", UUID.class)),
                new Tenant(row.getString("municipality")),
                Channel.valueOf(row.getString("channel")),
                DeliveryState.valueOf(row.getString("state")),
                row.getString("external_reference"),
                row.getString("reference"),
                row.getObject("answer_due_at", OffsetDateTime.class).toInstant());
    }
}
