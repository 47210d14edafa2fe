package no.samtak.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import no.samtak.contracts.event.Event;
import no.samtak.kit.tenant.CurrentTenant;
import no.samtak.kit.time.LegalClock;

/** Lets every event take effect once: its id is kept in the transaction of its effect. */
@ApplicationScoped
public class Inbox {

    private final DataSource dataSource;
    private final CurrentTenant tenant;
    private final LegalClock clock;
    private final Instance<Reaction<?>> reactions;

    Inbox(
            DataSource dataSource,
            CurrentTenant tenant,
            LegalClock clock,
            @jakarta.enterprise.inject.Any Instance<Reaction<?>> reactions) {
        this.dataSource = dataSource;
        this.tenant = tenant;
        this.clock = clock;
        this.reactions = reactions;
    }

    @Transactional
    void takeEffect(Event event, EventContext context) {
        if (isFirstTime(context.eventId())) {
            for (Reaction<?> reaction : reactions) {
                if (reaction.to().isInstance(event)) {
                    react(reaction, event, context);
                }
            }
        }
    }

    private static <E extends Event> void react(Reaction<E> reaction, Event event, EventContext context) {
        reaction.react(reaction.to().cast(event), context);
    }

    private boolean isFirstTime(UUID eventId) {
        Instant now = clock.now();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into inbox_event (event_id, municipality, received_at) values (?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, eventId);
            insert.setString(2, tenant.get().id());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("The event could not be marked as received", failed);
        }
    }
}
