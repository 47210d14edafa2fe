package no.samtak.notification.deadline.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.tenant.Tenant;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.deadline.domain.DueDeadline;

/**
 * The deadlines that are due, of all municipalities. Looking takes no lock: the effect takes it, in a transaction of its
 * own as the application, and finds again whether the deadline is due.
 */
@ApplicationScoped
public class DeadlineQueue {

    private static final String DUE = """
            select deadline_id, municipality from deadline
            where next_fire_at <= ? and deadline_id <> all (?) order by next_fire_at limit ?
            """;

    private final AgroalDataSource worker;

    DeadlineQueue(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    /** The most urgent first. */
    public List<DueDeadline> due(Instant now, Collection<DeadlineId> except, int most) throws SQLException {
        try (var connection = worker.getConnection();
                var look = connection.prepareStatement(DUE)) {
            look.setObject(1, now.atOffset(ZoneOffset.UTC));
            look.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", except.stream().map(DeadlineId::value).toArray()));
            look.setInt(3, most);
            List<DueDeadline> due = new ArrayList<>();
            try (var row = look.executeQuery()) {
                while (row.next()) {
                    due.add(new DueDeadline(
                            new DeadlineId(row.getObject(1, UUID.class)), new Tenant(row.getString(2))));
                }
            }
            return due;
        }
    }
}
