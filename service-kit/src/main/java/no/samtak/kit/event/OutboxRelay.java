package no.samtak.kit.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Sends what the {@link Outbox} holds: select, send, wait until the broker has all of it, delete, commit. A crash in
 * between sends some events again, which the reader's {@link Inbox} drops; none is skipped, none overtakes another of
 * its key.
 *
 * <p>On the wire an event is a CloudEvents 1.0 message in Kafka's binary binding, keyed by its subject.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final int BATCH = 200;
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(60);

    private final Sequencer sequencer;
    private final MutinyEmitter<String> broker;
    private final URI source;

    OutboxRelay(
            @DataSource("worker") AgroalDataSource worker,
            @Channel("events-out") MutinyEmitter<String> broker,
            @ConfigProperty(name = "samtak.service") String service) {
        this.broker = broker;
        this.source = URI.create("/samtak/" + service);
        this.sequencer = new Sequencer("outbox", Outbox.SHARDS, BATCH, worker, this::relay);
    }

    void start(@Observes StartupEvent started) {
        sequencer.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        sequencer.close();
    }

    void wake(int shard) {
        sequencer.wake(shard);
    }

    private int relay(Connection connection, int shard) throws SQLException {
        List<Long> sent = new ArrayList<>();
        List<Uni<Void>> acknowledgements = new ArrayList<>();
        try (var select = connection.prepareStatement(
                "select * from outbox_event where shard = ? order by sequence limit " + BATCH)) {
            select.setInt(1, shard);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sent.add(row.getLong("sequence"));
                    acknowledgements.add(broker.sendMessage(message(row)));
                }
            }
        }
        if (!sent.isEmpty()) {
            Uni.join().all(acknowledgements).andFailFast().await().atMost(BROKER_PATIENCE);
            delete(connection, sent);
        }
        return sent.size();
    }

    private static void delete(Connection connection, List<Long> sequences) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox_event where sequence = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", sequences.toArray()));
            delete.executeUpdate();
        }
    }

    private Message<String> message(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        var cloudEvent = OutgoingCloudEventMetadata.<String>builder()
                .withId(row.getString("event_id"))
                .withSource(source)
                .withType(row.getString("type"))
                .withSubject(subject)
                .withTimestamp(
                        row.getObject("occurred_at", OffsetDateTime.class).atZoneSameInstant(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .withExtension(EventAttributes.MUNICIPALITY, row.getString("municipality"))
                .withExtension(EventAttributes.AGGREGATE_VERSION, row.getString("aggregate_version"))
                .withExtension(
                        EventAttributes.CAUSATION_ID,
                        row.getObject("causation_id", UUID.class).toString());
        String rulebook = row.getString("rulebook_version");
        if (rulebook != null) {
            cloudEvent.withExtension(EventAttributes.RULEBOOK_VERSION, rulebook);
        }
        String policy = row.getString("policy_version");
        if (policy != null) {
            cloudEvent.withExtension(EventAttributes.POLICY_VERSION, policy);
        }
        var record =
                OutgoingKafkaRecordMetadata.<String>builder().withKey(subject).build();
        return Message.of(row.getString("data"), Metadata.of(cloudEvent.build(), record));
    }
}
