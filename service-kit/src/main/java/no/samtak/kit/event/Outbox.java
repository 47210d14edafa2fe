package no.samtak.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.EventTypes;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.CurrentTenant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What this service has to tell, kept in the transaction that makes it true; {@link OutboxRelay} sends it on.
 *
 * <p>The caller holds the lock on the aggregate's row, so that facts about one subject are numbered in the order they
 * are committed.
 */
@ApplicationScoped
public class Outbox {

    static final int SHARDS = 2;

    private static final String APPEND = """
            insert into outbox_event (shard, event_id, municipality, type, subject, aggregate_version, causation_id,
                                      rulebook_version, policy_version, occurred_at, data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final CurrentTenant tenant;
    private final Cause cause;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;
    private final String service;

    Outbox(
            DataSource dataSource,
            ObjectMapper json,
            CurrentTenant tenant,
            Cause cause,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "samtak.service") String service) {
        this.dataSource = dataSource;
        this.json = json;
        this.tenant = tenant;
        this.cause = cause;
        this.relay = relay;
        this.transaction = transaction;
        this.service = service;
    }

    /**
     * Appends one fact.
     *
     * @param aggregateVersion the aggregate's version after the change
     * @param at legal time of the fact
     */
    public void append(Event event, long aggregateVersion, Instant at) {
        append(event, aggregateVersion, at, null, null);
    }

    /** As above, for a fact that rests on rules: which rulebook and which municipal policy it was decided by. */
    public void append(
            Event event,
            long aggregateVersion,
            Instant at,
            @Nullable String rulebookVersion,
            @Nullable String policyVersion) {
        int shard = shardOf(event.subject());
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            insert.setInt(1, shard);
            insert.setObject(2, Ids.next());
            insert.setString(3, tenant.get().id());
            insert.setString(4, EventTypes.wireName(service, event.getClass()));
            insert.setObject(5, event.subject());
            insert.setLong(6, aggregateVersion);
            insert.setObject(7, cause.id());
            insert.setString(8, rulebookVersion);
            insert.setString(9, policyVersion);
            insert.setObject(10, at.atOffset(ZoneOffset.UTC));
            insert.setString(11, json.writeValueAsString(event));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("The event could not be kept", failed);
        }
        transaction.registerInterposedSynchronization(new WakeOnCommit(relay, shard));
    }

    static int shardOf(UUID subject) {
        return Math.floorMod(subject.hashCode(), SHARDS);
    }

    private record WakeOnCommit(OutboxRelay relay, int shard) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Nothing to do before the outcome is known.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake(shard);
            }
        }
    }
}
