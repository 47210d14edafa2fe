package no.samtak.local.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

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

    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final Path dataFolder;
    private final EmbeddedPostgres server;

    private PostgresPart(Path dataFolder, EmbeddedPostgres server) {
        this.dataFolder = dataFolder;
        this.server = server;
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
     * @throws UncheckedIOException if the server does not answer within a minute; its log says why
     */
    public static PostgresPart start(Path dataFolder, int port, Path log) {
        var folder = new PostgresDataFolder(dataFolder.toAbsolutePath().normalize());
        try {
            folder.makeReady();
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.path())
                    .setCleanDataDirectory(false)
                    .setDataDirectoryCustomizer(ignored -> folder.demandPasswords())
                    .setOverrideWorkingDirectory(binaries())
                    .setRegisterShutdownHook(false)
                    .setPort(FreePort.orAny(port))
                    .setPGStartupWait(STARTUP)
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    // The library switches these off to be fast; a story that survives kill -9 needs them.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("max_wal_size", "256MB")
                    .setServerConfig("jit", "off")
                    .start();
            var part = new PostgresPart(folder.path(), server);
            part.createDatabases();
            folder.markComplete();
            return part;
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL did not start; its log is " + log, failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("PostgreSQL started, but its databases could not be created", failure);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The JDBC address of one of {@link #DATABASES}, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** The server's main process; killing it ends all sessions. */
    public ProcessHandle process() {
        return new PostgresDataFolder(dataFolder)
                .server()
                .orElseThrow(() -> new IllegalStateException("PostgreSQL does not run on " + dataFolder));
    }

    /** Stops the server, ending open sessions; the data stays. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL could not be stopped", failure);
        }
    }

    private static File binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "samtak-postgres-" + System.getProperty("user.name"))
                .toFile();
    }

    private void createDatabases() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
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
            try (Connection connection =
                            server.getDatabase("postgres", database).getConnection();
                    Statement statement = connection.createStatement()) {
                run(statement, "ALTER SCHEMA public OWNER TO %s_owner", database);
                run(statement, "REVOKE ALL ON SCHEMA public FROM PUBLIC", database);
                run(statement, "GRANT USAGE ON SCHEMA public TO %1$s_app, %1$s_worker", database);
            }
        }
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
