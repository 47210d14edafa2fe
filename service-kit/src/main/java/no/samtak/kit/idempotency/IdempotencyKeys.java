package no.samtak.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import no.samtak.kit.caller.Caller;
import no.samtak.kit.caller.CurrentCaller;
import no.samtak.kit.crypto.HashScope;
import no.samtak.kit.crypto.KeyedHash;
import no.samtak.kit.problem.ReceivedBody;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.time.TechnicalClock;

/** The table of keys. Neither a key nor a body can be read or guessed from it: it holds keyed hashes. */
@ApplicationScoped
class IdempotencyKeys {

    /**
     * A key in the hands of one caller, for one request.
     *
     * @param key with its owner: another caller's key is another key
     * @param request path and body: with another one of these it is another request
     */
    record Claim(String key, String request) {}

    /** What is kept of the first answer. */
    record Kept(boolean isForTheSameRequest, int status, URI location, Optional<String> etag) {}

    private static final Duration LIFE = Duration.ofDays(30);

    private static final String FIND = """
            select request_hash, status, location, etag from idempotency_key
            where municipality = ? and key_hash = any (?) and created_at > ?
            """;

    /** Each new key takes some expired ones away, itself among them, so that the table holds a month and no more. */
    private static final String SWEEP = """
            delete from idempotency_key
            where municipality = ? and created_at <= ? and (key_hash = ? or key_hash in (
                select key_hash from idempotency_key where municipality = ? and created_at <= ?
                order by created_at limit 10 for update skip locked))
            """;

    private static final String KEEP = """
            insert into idempotency_key (municipality, key_hash, request_hash, status, location, etag, created_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;
    private final KeyedHash hash;
    private final CurrentTenant tenant;
    private final CurrentCaller caller;
    private final ReceivedBody body;
    private final UriInfo uri;
    private final TechnicalClock clock;

    IdempotencyKeys(
            DataSource dataSource,
            KeyedHash hash,
            CurrentTenant tenant,
            CurrentCaller caller,
            ReceivedBody body,
            UriInfo uri,
            TechnicalClock clock) {
        this.dataSource = dataSource;
        this.hash = hash;
        this.tenant = tenant;
        this.caller = caller;
        this.body = body;
        this.uri = uri;
        this.clock = clock;
    }

    Claim claim(String key) {
        Caller who = caller.get();
        return new Claim(
                who.getClass().getSimpleName() + "\n" + who.id() + "\n" + key, uri.getPath() + "\n" + body.sha256());
    }

    /** False while another transaction has the key in hand. The lock ends with the transaction. */
    boolean lock(Claim claim) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            select.setLong(1, lockNumber(claim));
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The idempotency key could not be locked", failed);
        }
    }

    Optional<Kept> find(Claim claim) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement(FIND)) {
            select.setString(1, tenant.get().id());
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea", hash.toFind(claim.key(), scope("key_hash")).toArray(byte[][]::new)));
            select.setObject(3, clock.now().minus(LIFE).atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(kept(row, claim)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The idempotency key could not be looked up", failed);
        }
    }

    void keep(Claim claim, int status, URI location, Optional<EntityTag> etag) {
        String municipality = tenant.get().id();
        byte[] key = hash.toStore(claim.key(), scope("key_hash"));
        Instant now = clock.now();
        try (Connection connection = dataSource.getConnection();
                var sweep = connection.prepareStatement(SWEEP);
                var insert = connection.prepareStatement(KEEP)) {
            OffsetDateTime expired = now.minus(LIFE).atOffset(ZoneOffset.UTC);
            sweep.setString(1, municipality);
            sweep.setObject(2, expired);
            sweep.setBytes(3, key);
            sweep.setString(4, municipality);
            sweep.setObject(5, expired);
            sweep.executeUpdate();
            insert.setString(1, municipality);
            insert.setBytes(2, key);
            insert.setBytes(3, hash.toStore(claim.request(), scope("request_hash")));
            insert.setInt(4, status);
            insert.setString(5, location.toString());
            insert.setString(6, etag.map(EntityTag::getValue).orElse(null));
            insert.setObject(7, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The idempotency key could not be kept", failed);
        }
    }

    private Kept kept(ResultSet row, Claim claim) throws SQLException {
        byte[] request = row.getBytes("request_hash");
        return new Kept(
                hash.toFind(claim.request(), scope("request_hash")).stream()
                        .anyMatch(possible -> Arrays.equals(possible, request)),
                row.getInt("status"),
                URI.create(row.getString("location")),
                Optional.ofNullable(row.getString("etag")));
    }

    private long lockNumber(Claim claim) {
        return ByteBuffer.wrap(hash.toStore(claim.key(), scope("key_hash"))).getLong(Integer.BYTES);
    }

    private HashScope scope(String column) {
        return new HashScope("idempotency_key." + column, tenant.get().id());
    }
}
