package no.samtak.notification.chronicle;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import no.samtak.kit.event.Sequencer;

/**
 * Numbers what is committed, one worker at a time across all replicas: an entry that a reader has seen never gets another
 * one in front of it.
 */
@ApplicationScoped
public class NumberEntries {

    private static final int BATCH = 500;

    private static final String NUMBER = """
            with taken as (
                delete from chronicle_unnumbered
                where sequence in (select sequence from chronicle_unnumbered order by sequence limit ?)
                returning sequence, municipality, event_id
            )
            insert into chronicle_number (municipality, event_id)
            select municipality, event_id from taken order by sequence
            """;

    private final Sequencer sequencer;

    NumberEntries(@DataSource("worker") AgroalDataSource worker) {
        this.sequencer = new Sequencer("chronicle", 1, BATCH, worker, NumberEntries::number);
    }

    void start(@Observes StartupEvent started) {
        sequencer.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        sequencer.close();
    }

    private static int number(Connection connection, int shard) throws SQLException {
        try (var number = connection.prepareStatement(NUMBER)) {
            number.setInt(1, BATCH);
            return number.executeUpdate();
        }
    }
}
