package no.samtak.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartTest {
    @TempDir
    private Path folder;

    @Test
    void theThreeRolesMayWhatTheyShouldAndNoMore() throws SQLException {
        try (var postgres = PostgresPart.start(folder.resolve("data"), 0)) {
            for (String database : PostgresPart.DATABASES) {
                try (Connection owner = connect(postgres, database, database + "_owner")) {
                    run(owner, "CREATE TABLE note (municipality text, content text)");
                    run(owner, "ALTER TABLE note ENABLE ROW LEVEL SECURITY");
                    run(owner, "ALTER TABLE note FORCE ROW LEVEL SECURITY");
                    run(owner, """
                            CREATE POLICY own_municipality ON note
                            USING (municipality = current_setting('samtak.municipality', true))""");
                    run(owner, "GRANT SELECT, INSERT ON note TO %1$s_app, %1$s_worker".formatted(database));
                    run(owner, "SET samtak.municipality = '4624'");
                    run(owner, "INSERT INTO note VALUES ('4624', 'seen by 4624 only')");
                }
                for (String role : new String[] {database + "_app", database + "_worker"}) {
                    try (Connection connection = connect(postgres, database, role)) {
                        assertThat(count(connection, "note"))
                                .as("rows that %s sees", role)
                                .isZero();
                        run(connection, "SET samtak.municipality = '4624'");
                        assertThat(count(connection, "note")).isOne();
                        assertThatThrownBy(() -> run(connection, "CREATE TABLE mine (id int)"))
                                .hasMessageContaining("permission denied for schema public");
                        assertThatThrownBy(() -> run(connection, "ALTER TABLE note DISABLE ROW LEVEL SECURITY"))
                                .hasMessageContaining("must be owner");
                        assertThatThrownBy(() -> run(connection, "SET row_security = off; SELECT * FROM note"))
                                .hasMessageContaining("row-level security");
                    }
                }
            }
        }
    }

    @Test
    void aServiceCannotEnterAnotherServicesDatabase() {
        try (var postgres = PostgresPart.start(folder.resolve("data"), 0)) {
            assertThatThrownBy(() -> connect(postgres, "plan", "referral_app"))
                    .hasMessageContaining("permission denied for database");
            assertThatThrownBy(() -> connect(postgres, "plan", "referral_owner"))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (var postgres = PostgresPart.start(folder.resolve("data"), 0)) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(postgres.jdbcUrl("referral"), "referral_app", "something else"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void whatWasCommittedSurvivesKillMinusNine() throws Exception {
        Path data = folder.resolve("data");
        var first = PostgresPart.start(data, 0);
        try (Connection owner = connect(first, "referral", "referral_owner")) {
            run(owner, "CREATE TABLE note (content text)");
            run(owner, "INSERT INTO note VALUES ('kept')");
            ProcessHandle server = first.process();
            server.destroyForcibly();
            server.onExit().get();
        }
        first.close();

        try (var second = PostgresPart.start(data, first.port());
                Connection owner = connect(second, "referral", "referral_owner")) {
            assertThat(count(owner, "note")).isOne();
        }
    }

    @Test
    void twoServersNeverShareAFolder() {
        Path data = folder.resolve("data");
        try (var running = PostgresPart.start(data, 0)) {
            assertThat(running.process().isAlive()).isTrue();
            assertThatThrownBy(() -> PostgresPart.start(data, 0)).hasMessageContaining("already runs on");
        }
    }

    private static Connection connect(PostgresPart postgres, String database, String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), role, role);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
