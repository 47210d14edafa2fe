package no.samtak.kit.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import no.samtak.kit.tenant.CurrentTenant;

/** Counts the chain of the municipality in hand anew, from the first seal to the last. */
@ApplicationScoped
class CheckAccessLog {

    /** What was found. */
    sealed interface Finding {
        /** Every seal fits its entries and the seal before it; no entry is outside the chain. */
        record Whole() implements Finding {}

        /** @param number the first seal that does not fit */
        record Broken(long number) implements Finding {}

        /** @param entries how many are neither sealed nor waiting for it */
        record Smuggled(long entries) implements Finding {}
    }

    private static final int AT_A_TIME = 200;

    private static final String OUTSIDE_THE_CHAIN = """
            select count(*) from access_log entry
            where municipality = ?
              and not exists (select 1 from access_log_unsealed waiting where waiting.entry_id = entry.entry_id)
              and entry_id not in (select unnest(entries) from access_log_seal where municipality = ?)
            """;

    private final CurrentTenant tenant;
    private final DataSource dataSource;

    CheckAccessLog(CurrentTenant tenant, DataSource dataSource) {
        this.tenant = tenant;
        this.dataSource = dataSource;
    }

    /** The last seal. Whoever keeps a copy of it elsewhere can tell later whether anything before it was changed. */
    @Transactional
    Optional<Seal> head() {
        try (Connection connection = dataSource.getConnection()) {
            return Seal.latest(connection, tenant.get().id());
        } catch (SQLException failed) {
            throw new IllegalStateException("The access log could not be read", failed);
        }
    }

    @Transactional
    Finding handle() {
        String municipality = tenant.get().id();
        try (Connection connection = dataSource.getConnection()) {
            Optional<Long> broken = firstBroken(connection, municipality);
            if (broken.isPresent()) {
                return new Finding.Broken(broken.get());
            }
            long outside = outsideTheChain(connection, municipality);
            return outside == 0 ? new Finding.Whole() : new Finding.Smuggled(outside);
        } catch (SQLException failed) {
            throw new IllegalStateException("The access log could not be read", failed);
        }
    }

    private static Optional<Long> firstBroken(Connection connection, String municipality) throws SQLException {
        String before = Seal.NOTHING_BEFORE;
        long expected = 1;
        try (var select =
                connection.prepareStatement("select * from access_log_seal where municipality = ? order by number")) {
            select.setFetchSize(AT_A_TIME);
            select.setString(1, municipality);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Seal seal = Seal.read(row);
                    String counted = SealHash.of(
                            before,
                            municipality,
                            seal.number(),
                            seal.sealedAt(),
                            LogEntries.read(connection, seal.entries()));
                    if (seal.number() != expected || !counted.equals(seal.hash())) {
                        return Optional.of(expected);
                    }
                    before = seal.hash();
                    expected++;
                }
            }
        }
        return Optional.empty();
    }

    private static long outsideTheChain(Connection connection, String municipality) throws SQLException {
        try (var select = connection.prepareStatement(OUTSIDE_THE_CHAIN)) {
            select.setString(1, municipality);
            select.setString(2, municipality);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
