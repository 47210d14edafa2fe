package no.samtak.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * One PostgreSQL server with a database per service and three roles per database.
 *
 * <p>{@code <database>_owner} owns the database and its public schema and runs the migrations. {@code <database>_app}
 * and {@code <database>_worker} may connect and use the schema, nothing more: the migrations grant them their tables.
 * No role is a superuser or may go round row-level security. Each role's password is its name.
 *
 * <p>The server is a process of its own: it lives on when this JVM is killed, and what it has committed survives
 * {@code kill -9} (fsync and synchronous commit are on, as in production).
 */
public final class PostgresPart implements AutoCloseable {
    /** The databases, one per service. */
    public static final List<String> DATABASES = List.of("referral", "coordinator", "plan", "notification");

    private final PostgresDataFolder dataFolder;
    private final PostgresPrograms programs;
    private final int port;

    private PostgresPart(PostgresDataFolder dataFolder, PostgresPrograms programs, int port) {
        this.dataFolder = dataFolder;
        this.programs = programs;
        this.port = port;
    }

    /** Starts the server on the data in the folder, or on an empty folder; its log is written beside the folder. */
    public static PostgresPart start(Path dataFolder, int port) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        return start(folder, port, folder.resolveSibling(folder.getFileName() + ".log"));
    }

    /**
     * Starts the server on the data in the folder, or on an empty folder.
     *
     * @throws IllegalStateException if a server already runs on this folder
     * @throws UncheckedIOException if the server does not start; its log says why
     */
    public static PostgresPart start(Path dataFolder, int port, Path log) {
        var folder = new PostgresDataFolder(dataFolder.toAbsolutePath().normalize());
        try {
            folder.makeReady();
            var programs = PostgresPrograms.unpacked(log);
            if (folder.isEmpty()) {
                programs.initialise(folder);
            }
            var part = new PostgresPart(folder, programs, FreePort.orAny(port));
            programs.start(folder, part.port);
            part.createDatabases();
            folder.markComplete();
            return part;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "PostgreSQL did not start: " + failure.getMessage() + "; its log is " + log, failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL started, but its databases could not be created", failure);
        }
    }

    /** The main process of the server that runs on this folder, whoever started it. */
    public static Optional<ProcessHandle> runningOn(Path dataFolder) {
        return new PostgresDataFolder(dataFolder.toAbsolutePath().normalize()).server();
    }

    public int port() {
        return port;
    }

    /** The JDBC address of one of {@link #DATABASES}, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** The server's main process; killing it ends all sessions. */
    public ProcessHandle process() {
        return dataFolder
                .server()
                .orElseThrow(() -> new IllegalStateException("PostgreSQL does not run on " + dataFolder.path()));
    }

    /** Stops the server if it runs, ending open sessions; the data stays. */
    @Override
    public void close() {
        try {
            if (dataFolder.server().isPresent()) {
                programs.stop(dataFolder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL could not be stopped", failure);
        }
    }

    private void createDatabases() throws SQLException {
        try (Connection connection = connectAsSuperuser("postgres");
                Statement statement = connection.createStatement()) {
            for (String database : DATABASES) {
                for (String purpose : List.of("owner", "app", "worker")) {
                    createRole(statement, database + "_" + purpose);
                }
                if (isMissing(statement, "SELECT 1 FROM pg_database WHERE datname = '%s'", database)) {
                    run(statement, "CREATE DATABASE %1$s OWNER %1$s_owner", database);
                }
                run(statement, "REVOKE ALL ON DATABASE %s FROM PUBLIC", database);
                run(statement, "GRANT CONNECT ON DATABASE %1$s TO %1$s_app, %1$s_worker", database);
            }
        }
        for (String database : DATABASES) {
            try (Connection connection = connectAsSuperuser(database);
                    Statement statement = connection.createStatement()) {
                run(statement, "ALTER SCHEMA public OWNER TO %s_owner", database);
                run(statement, "REVOKE ALL ON SCHEMA public FROM PUBLIC", database);
                run(statement, "GRANT USAGE ON SCHEMA public TO %1$s_app, %1$s_worker", database);
            }
        }
    }

    private Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), PostgresPrograms.SUPERUSER, "");
    }

    private static void createRole(Statement statement, String role) throws SQLException {
        if (isMissing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '%s'", role)) {
            run(
                    statement,
                    "CREATE ROLE %1$s LOGIN PASSWORD '%1$s' NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS",
                    role);
        }
    }

    private static boolean isMissing(Statement statement, String query, String name) throws SQLException {
        try (var rows = statement.executeQuery(query.formatted(name))) {
            return !rows.next();
        }
    }

    private static void run(Statement statement, String sql, String name) throws SQLException {
        statement.execute(sql.formatted(name));
    }
}
