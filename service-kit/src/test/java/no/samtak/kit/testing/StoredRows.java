package no.samtak.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * How many rows each table of a service has, of all municipalities together: asked as the superuser of the local server,
 * whom no policy holds. What a bad request leaves behind on purpose is not counted: the log of who tried what.
 */
final class StoredRows implements AutoCloseable {

    private static final String TABLES = """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r'
              and relname not like 'access_log%' and relname <> 'flyway_schema_history'
            order by relname
            """;

    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Connection superuser;

    StoredRows(String service) {
        try {
            superuser = DriverManager.getConnection(
                    "jdbc:postgresql://localhost:" + Suite.setting("samtak.database.port") + "/" + service,
                    "postgres",
                    "");
        } catch (SQLException failed) {
            throw new IllegalStateException("Nobody can look into the database of " + service, failed);
        }
    }

    Map<String, Long> count() {
        try (Statement statement = superuser.createStatement()) {
            String counts = tables(statement).stream()
                    .map(table -> "select '%1$s', count(*) from %1$s".formatted(table))
                    .collect(Collectors.joining(" union all "));
            Map<String, Long> rows = new TreeMap<>();
            try (ResultSet row = statement.executeQuery(counts)) {
                while (row.next()) {
                    rows.put(row.getString(1), row.getLong(2));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException("The rows could not be counted", failed);
        }
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }

    /** Waits until what other tests have set going is done: then every row that appears is ours. */
    void awaitQuiet() {
        Awaitility.await().during(QUIET).until(new Steady()::isAsBefore);
    }

    /** Tables that have more rows now than then. */
    static List<String> grown(Map<String, Long> then, Map<String, Long> now) {
        return now.entrySet().stream()
                .filter(table -> table.getValue() > then.getOrDefault(table.getKey(), 0L))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            return tables;
        }
    }

    private final class Steady {
        private Map<String, Long> before = Map.of();

        private boolean isAsBefore() {
            Map<String, Long> now = count();
            boolean isAsBefore = now.equals(before);
            before = now;
            return isAsBefore;
        }
    }
}
