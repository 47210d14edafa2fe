package no.samtak.kit.accesslog;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table of entries. The municipality must be set in the transaction. */
final class LogEntries {

    /** An entry as the table has it. */
    record Kept(long id, LogEntry entry) {}

    private static final String APPEND = """
            with entry as (
                insert into access_log (municipality, at, caller_id, caller_roles, organisations, what, outcome, subjects,
                                        purpose, legal_basis, decision_reference)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                returning entry_id, municipality)
            insert into access_log_unsealed (entry_id, municipality) select entry_id, municipality from entry
            """;

    private LogEntries() {}

    static void append(Connection connection, LogEntry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, entry.municipality());
            insert.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
            insert.setString(3, entry.callerId());
            insert.setArray(4, array(connection, "text", entry.callerRoles()));
            insert.setArray(5, array(connection, "text", entry.organisations()));
            insert.setString(6, entry.what());
            insert.setString(7, entry.outcome().name());
            insert.setArray(8, array(connection, "uuid", entry.subjects()));
            insert.setString(9, entry.purpose());
            insert.setString(10, entry.legalBasis());
            insert.setString(11, entry.decisionReference());
            insert.executeUpdate();
        }
    }

    /** Those of the entries that are there, by id. */
    static List<Kept> read(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select * from access_log where entry_id = any (?) order by entry_id")) {
            select.setArray(1, array(connection, "bigint", ids));
            try (ResultSet row = select.executeQuery()) {
                List<Kept> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(new Kept(row.getLong("entry_id"), entry(row)));
                }
                return entries;
            }
        }
    }

    static Array array(Connection connection, String type, List<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getString("municipality"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("caller_id"),
                List.of((String[]) row.getArray("caller_roles").getArray()),
                List.of((String[]) row.getArray("organisations").getArray()),
                row.getString("what"),
                Outcome.valueOf(row.getString("outcome")),
                List.of((UUID[]) row.getArray("subjects").getArray()),
                row.getString("purpose"),
                row.getString("legal_basis"),
                row.getString("decision_reference"));
    }
}
