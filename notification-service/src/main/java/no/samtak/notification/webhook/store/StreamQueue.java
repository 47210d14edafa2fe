package no.samtak.notification.webhook.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.tenant.Tenant;
import no.samtak.notification.webhook.domain.Stream;
import no.samtak.notification.webhook.domain.StreamId;

/**
 * The streams with something to tell, of all municipalities. To take one is to put its next try off by the lease, and
 * committed at once: a replica that dies gives its streams back when the lease ends.
 */
@ApplicationScoped
public class StreamQueue {

    private static final String TAKE = """
            update webhook_stream set next_try_at = ?
            where stream_id in (
                select stream_id from webhook_stream where next_try_at <= ?
                order by next_try_at limit ? for update skip locked)
            returning stream_id, municipality
            """;

    private final AgroalDataSource worker;

    StreamQueue(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    public List<Stream> take(int most, Instant technicalNow, Duration lease) throws SQLException {
        try (var connection = worker.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, technicalNow.plus(lease).atOffset(ZoneOffset.UTC));
            take.setObject(2, technicalNow.atOffset(ZoneOffset.UTC));
            take.setInt(3, most);
            List<Stream> taken = new ArrayList<>();
            try (var row = take.executeQuery()) {
                while (row.next()) {
                    taken.add(new Stream(
                            new StreamId(row.getObject("stream_id", UUID.class)),
                            new Tenant(row.getString("municipality"))));
                }
            }
            return taken;
        }
    }
}
