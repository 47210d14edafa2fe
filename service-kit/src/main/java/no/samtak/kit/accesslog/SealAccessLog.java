package no.samtak.kit.accesslog;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samtak.kit.event.Sequencer;
import no.samtak.kit.time.LegalClock;

/**
 * Chains the entries of each municipality within a second, apart from the reads that wrote them: a chain head updated in
 * every read would make all readers of a municipality wait for each other.
 */
@ApplicationScoped
public class SealAccessLog {

    private static final int BATCH = 500;
    private static final int ONLY_SHARD = 0;

    private final LegalClock clock;
    private final Sequencer sequencer;

    SealAccessLog(LegalClock clock, @DataSource("worker") AgroalDataSource worker) {
        this.clock = clock;
        this.sequencer = new Sequencer("access-log", 1, BATCH, worker, this::seal);
    }

    void start(@Observes StartupEvent started) {
        sequencer.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        sequencer.close();
    }

    void wake() {
        sequencer.wake(ONLY_SHARD);
    }

    private int seal(Connection connection, int shard) throws SQLException {
        Map<String, List<Long>> waiting = new LinkedHashMap<>();
        int taken = 0;
        try (var select = connection.prepareStatement(
                        "select entry_id, municipality from access_log_unsealed order by entry_id limit " + BATCH);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                taken++;
                waiting.computeIfAbsent(row.getString("municipality"), first -> new ArrayList<>())
                        .add(row.getLong("entry_id"));
            }
        }
        for (var ofOne : waiting.entrySet()) {
            seal(connection, ofOne.getKey(), ofOne.getValue());
        }
        return taken;
    }

    private void seal(Connection connection, String municipality, List<Long> ids) throws SQLException {
        KeepTry.setMunicipality(connection, municipality);
        Optional<Seal> before = Seal.latest(connection, municipality);
        long number = before.map(Seal::number).orElse(0L) + 1;
        Instant now = clock.now();
        String hash = SealHash.of(
                before.map(Seal::hash).orElse(Seal.NOTHING_BEFORE),
                municipality,
                number,
                now,
                LogEntries.read(connection, ids));
        new Seal(number, ids, now, hash).append(connection, municipality);
        try (var delete = connection.prepareStatement("delete from access_log_unsealed where entry_id = any (?)")) {
            delete.setArray(1, LogEntries.array(connection, "bigint", ids));
            delete.executeUpdate();
        }
    }
}
