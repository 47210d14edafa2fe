package no.samtak.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is demanded of the tables of a service: no row is seen outside its municipality. */
public final class TableRules {

    /** The kit's own queues, which the worker empties across municipalities. */
    private static final List<String> OPENED_BY_THE_KIT =
            List.of("access_log_unsealed to worker", "outbox_event to worker");

    private static final String TABLES = """
            select relname, relrowsecurity, relforcerowsecurity,
                   exists (select 1 from information_schema.columns
                           where table_schema = 'public' and table_name = relname and column_name = 'municipality')
            from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and relname <> 'flyway_schema_history'
            order by relname
            """;

    private static final String POLICIES = """
            select tablename, array_to_string(roles, ','), coalesce(qual, with_check) || coalesce(with_check, '')
            from pg_policies where schemaname = 'public'
            """;

    private TableRules() {}

    /**
     * Every table has a municipality, row-level security that holds for its owner too, and policies that compare the
     * municipality; what else there is, is named.
     *
     * @param opened tables that are open across municipalities, and to which role: {@code letter to worker}
     */
    public static void assertTenantsAreApart(String service, String... opened) throws SQLException {
        List<String> faults = new ArrayList<>();
        TreeSet<String> named = new TreeSet<>(OPENED_BY_THE_KIT);
        named.addAll(List.of(opened));
        TreeSet<String> found = new TreeSet<>();
        try (Connection owner = Suite.database(service, "owner");
                Statement statement = owner.createStatement()) {
            Map<String, List<String>> policies = new TreeMap<>();
            try (ResultSet row = statement.executeQuery(POLICIES)) {
                while (row.next()) {
                    String table = row.getString(1);
                    policies.computeIfAbsent(table, first -> new ArrayList<>()).add(row.getString(2));
                    if (!row.getString(3).contains("municipality = current_setting('samtak.municipality'")) {
                        found.add(table + " to " + row.getString(2).replace(service + "_", ""));
                    }
                }
            }
            try (ResultSet row = statement.executeQuery(TABLES)) {
                while (row.next()) {
                    String table = row.getString(1);
                    demand(faults, row.getBoolean(2), table + " has no row-level security");
                    demand(faults, row.getBoolean(3), table + " does not force it on its owner");
                    demand(faults, row.getBoolean(4), table + " has no municipality");
                    demand(faults, policies.containsKey(table), table + " has no policy");
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(found).as("tables that are open across municipalities").isEqualTo(named);
        assertThat(rowsWithoutTenant(service))
                .as("rows seen without a municipality")
                .isEmpty();
    }

    private static void demand(List<String> faults, boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }

    /** Asked as the service asks, but without saying for whom. */
    private static List<String> rowsWithoutTenant(String service) throws SQLException {
        List<String> seen = new ArrayList<>();
        try (Connection app = Suite.database(service, "app");
                Statement statement = app.createStatement()) {
            List<String> readable = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
                            + " and has_table_privilege(oid, 'SELECT')")) {
                while (row.next()) {
                    readable.add(row.getString(1));
                }
            }
            assertThat(readable).as("tables that the service may read").isNotEmpty();
            for (String setting : List.of("reset samtak.municipality", "set samtak.municipality = ''")) {
                statement.execute(setting);
                for (String table : readable) {
                    try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                        row.next();
                        if (row.getLong(1) > 0) {
                            seen.add(table);
                        }
                    }
                }
            }
        }
        return seen;
    }
}
