package no.samtak.notification.delivery.timer;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantScope;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.kit.timer.Rounds;
import no.samtak.notification.DeliverySettings;
import no.samtak.notification.SvarUtSettings;
import no.samtak.notification.delivery.AskAboutDeliveries;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.store.DeliveryQueue;
import org.jboss.logging.Logger;

/** Takes the attempts whose next look has come and asks their channels about them. */
@ApplicationScoped
public class DeliveryRounds {

    private static final Logger LOG = Logger.getLogger(DeliveryRounds.class);
    private static final int BATCH = 100;

    private final DeliveryQueue queue;
    private final TenantScope tenants;
    private final AskAboutDeliveries askAboutDeliveries;
    private final TechnicalClock clock;
    private final Duration lease;
    private final Rounds rounds;

    DeliveryRounds(
            DeliveryQueue queue,
            TenantScope tenants,
            AskAboutDeliveries askAboutDeliveries,
            TechnicalClock clock,
            DeliverySettings settings,
            SvarUtSettings svarUt) {
        this.queue = queue;
        this.tenants = tenants;
        this.askAboutDeliveries = askAboutDeliveries;
        this.clock = clock;
        this.lease = svarUt.connectPatience().plus(svarUt.patience());
        this.rounds = new Rounds("deliveries", settings.lookEvery(), this::round);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.close();
    }

    /** Which attempts go in one question. */
    private record Askable(Tenant tenant, Channel channel) {}

    /** @return true when something was done, so that there may be more */
    boolean round() throws SQLException {
        List<Attempt> attempts = queue.take(BATCH, clock.now(), lease);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            attempts.stream()
                    .collect(groupingBy(attempt -> new Askable(attempt.tenant(), attempt.channel())))
                    .forEach((askable, some) -> threads.execute(() -> ask(askable, some)));
        }
        return !attempts.isEmpty();
    }

    /** What fails here is tried again when the lease ends. */
    private void ask(Askable askable, List<Attempt> attempts) {
        try {
            tenants.run(
                    askable.tenant(), () -> askAboutDeliveries.handle(askable.tenant(), askable.channel(), attempts));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Asking %s about letters failed and will be tried again", askable.channel());
        }
    }
}
