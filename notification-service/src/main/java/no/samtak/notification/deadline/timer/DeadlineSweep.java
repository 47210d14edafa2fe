package no.samtak.notification.deadline.timer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantScope;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.kit.timer.Rounds;
import no.samtak.notification.NotificationSettings;
import no.samtak.notification.deadline.FireDeadlines;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.deadline.domain.DueDeadline;
import no.samtak.notification.deadline.store.DeadlineQueue;
import org.jboss.logging.Logger;

/**
 * Looks for due deadlines and fires them, the most urgent first, those of one municipality together. One that fails
 * rests for a minute, so that it holds up nobody but itself.
 */
@ApplicationScoped
public class DeadlineSweep {

    private static final Logger LOG = Logger.getLogger(DeadlineSweep.class);
    private static final int BATCH = 100;
    private static final Duration REST = Duration.ofMinutes(1);

    private final DeadlineQueue queue;
    private final TenantScope tenants;
    private final FireDeadlines fireDeadlines;
    private final LegalClock legalClock;
    private final TechnicalClock technicalClock;
    private final Rounds rounds;
    private final Map<DeadlineId, Instant> restingUntil = new ConcurrentHashMap<>();

    DeadlineSweep(
            DeadlineQueue queue,
            TenantScope tenants,
            FireDeadlines fireDeadlines,
            LegalClock legalClock,
            TechnicalClock technicalClock,
            NotificationSettings settings) {
        this.queue = queue;
        this.tenants = tenants;
        this.fireDeadlines = fireDeadlines;
        this.legalClock = legalClock;
        this.technicalClock = technicalClock;
        this.rounds = new Rounds("deadlines", settings.lookEvery(), this::round);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.close();
    }

    /** @return true when something was fired, so that there may be more */
    boolean round() throws SQLException {
        Instant now = legalClock.now();
        Instant technicalNow = technicalClock.now();
        restingUntil.values().removeIf(until -> !until.isAfter(technicalNow));
        Map<Tenant, List<DeadlineId>> due = queue.due(now, restingUntil.keySet(), BATCH).stream()
                .collect(groupingBy(DueDeadline::tenant, LinkedHashMap::new, mapping(DueDeadline::id, toList())));
        int fired = 0;
        for (var municipality : due.entrySet()) {
            fired += fire(municipality.getKey(), municipality.getValue(), now);
        }
        return fired > 0;
    }

    private int fire(Tenant tenant, List<DeadlineId> ids, Instant now) {
        try {
            return tenants.call(tenant, () -> fireDeadlines.handle(ids, now));
        } catch (RuntimeException failed) {
            if (ids.size() == 1) {
                LOG.errorf(
                        failed,
                        "Deadline %s could not be fired and rests for a minute",
                        ids.getFirst().value());
                restingUntil.put(ids.getFirst(), technicalClock.now().plus(REST));
                return 0;
            }
            LOG.warnf("%d deadlines of %s are fired one by one: %s", ids.size(), tenant, failed.toString());
            return ids.stream().mapToInt(id -> fire(tenant, List.of(id), now)).sum();
        }
    }
}
