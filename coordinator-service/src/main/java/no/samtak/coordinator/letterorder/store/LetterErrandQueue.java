package no.samtak.coordinator.letterorder.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samtak.coordinator.appointment.domain.AppointmentId;
import no.samtak.coordinator.letterorder.domain.LetterErrand;
import no.samtak.kit.tenant.Tenant;

/**
 * Letters to be written, of all municipalities. To take one is to put its next try off, committed at once: a replica that
 * dies gives it back, and an unanswered question is asked again, each pause twice the one before.
 */
@ApplicationScoped
public class LetterErrandQueue {

    private static final String TAKE = """
            update letter_errand
            set tries = tries + 1,
                next_try_at = ?::timestamptz + make_interval(secs => least(power(2, least(tries, 20)), ?))
            where appointment_id in (
                select appointment_id from letter_errand where next_try_at <= ?
                order by next_try_at limit ? for update skip locked)
            returning appointment_id, municipality
            """;

    private final AgroalDataSource worker;

    LetterErrandQueue(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    /** @param technicalNow not legal time: moving the clock does not hasten a retry */
    public List<LetterErrand> take(int most, Instant technicalNow, Duration longestPause) throws SQLException {
        try (var connection = worker.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, technicalNow.atOffset(ZoneOffset.UTC));
            take.setLong(2, longestPause.toSeconds());
            take.setObject(3, technicalNow.atOffset(ZoneOffset.UTC));
            take.setInt(4, most);
            List<LetterErrand> taken = new ArrayList<>();
            try (var row = take.executeQuery()) {
                while (row.next()) {
                    taken.add(new LetterErrand(
                            new AppointmentId(row.getObject("appointment_id", UUID.class)),
                            new Tenant(row.getString("municipality"))));
                }
            }
            return taken;
        }
    }
}
