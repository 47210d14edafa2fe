package no.samtak.notification.letter.store;

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
import no.samtak.kit.tenant.Tenant;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.domain.LetterOrderId;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.LetterTask;

/**
 * The letters with something to do, of all municipalities. To take one is to put its next try off by the lease, and
 * committed at once: a replica that dies gives its letters back when the lease ends.
 */
@ApplicationScoped
public class LetterQueue {

    private static final String TAKE = """
            update letter set tries = tries + 1, next_try_at = ?
            where letter_id in (
                select letter_id from letter where next_try_at <= ? order by next_try_at limit ? for update skip locked)
            returning letter_id, letter_order_id, municipality, owner, state
            """;

    private final AgroalDataSource worker;

    LetterQueue(@DataSource("worker") AgroalDataSource worker) {
        this.worker = worker;
    }

    /** @param technicalNow not legal time: moving the clock does not hasten a retry */
    public List<LetterTask> take(int most, Instant technicalNow, Duration lease) throws SQLException {
        try (var connection = worker.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, technicalNow.plus(lease).atOffset(ZoneOffset.UTC));
            take.setObject(2, technicalNow.atOffset(ZoneOffset.UTC));
            take.setInt(3, most);
            List<LetterTask> taken = new ArrayList<>();
            try (var row = take.executeQuery()) {
                while (row.next()) {
                    taken.add(new LetterTask(
                            new LetterId(row.getObject("letter_id", UUID.class)),
                            new LetterOrderId(row.getObject("letter_order_id", UUID.class)),
                            new Tenant(row.getString("municipality")),
                            row.getString("owner"),
                            LetterState.valueOf(row.getString("state"))));
                }
            }
            return taken;
        }
    }
}
