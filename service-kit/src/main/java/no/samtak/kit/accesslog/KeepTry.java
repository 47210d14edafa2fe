package no.samtak.kit.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes down a try that came to nothing, in a transaction of its own: there is no other that it could be part of. */
@ApplicationScoped
class KeepTry {

    private final DataSource dataSource;
    private final SealAccessLog sealer;

    KeepTry(DataSource dataSource, SealAccessLog sealer) {
        this.dataSource = dataSource;
        this.sealer = sealer;
    }

    void handle(LogEntry entry) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                setMunicipality(connection, entry.municipality());
                LogEntries.append(connection, entry);
                connection.commit();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
        sealer.wake();
    }

    static void setMunicipality(Connection connection, String municipality) throws SQLException {
        try (var set = connection.prepareStatement("select set_config('samtak.municipality', ?, true)")) {
            set.setString(1, municipality);
            set.execute();
        }
    }
}
