package no.samtak.kit.accesslog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One seal in a municipality's chain.
 *
 * @param number from 1, without gaps
 * @param entries ids of the entries it covers
 * @param sealedAt legal time
 * @param hash SHA-256 in hexadecimal, see {@link SealHash}
 */
record Seal(long number, List<Long> entries, Instant sealedAt, String hash) {

    /** Before the first seal. */
    static final String NOTHING_BEFORE = "";

    private static final String LATEST =
            "select * from access_log_seal where municipality = ? order by number desc limit 1";

    Seal {
        entries = List.copyOf(entries);
    }

    static Optional<Seal> latest(Connection connection, String municipality) throws SQLException {
        try (var select = connection.prepareStatement(LATEST)) {
            select.setString(1, municipality);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    static Seal read(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("number"),
                Arrays.asList((Long[]) row.getArray("entries").getArray()),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    void append(Connection connection, String municipality) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into access_log_seal (municipality, number, entries, sealed_at, hash) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, municipality);
            insert.setLong(2, number);
            insert.setArray(3, LogEntries.array(connection, "bigint", entries));
            insert.setObject(4, sealedAt.atOffset(ZoneOffset.UTC));
            insert.setBytes(5, HexFormat.of().parseHex(hash));
            insert.executeUpdate();
        }
    }
}
