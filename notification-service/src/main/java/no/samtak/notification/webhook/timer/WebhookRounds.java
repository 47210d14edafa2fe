package no.samtak.notification.webhook.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.samtak.kit.tenant.TenantScope;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.kit.timer.Rounds;
import no.samtak.notification.WebhookSettings;
import no.samtak.notification.webhook.TellReceiver;
import no.samtak.notification.webhook.domain.Stream;
import no.samtak.notification.webhook.store.StreamQueue;
import org.jboss.logging.Logger;

/** Takes the streams with something to tell. A receiver that is slow keeps nobody else waiting. */
@ApplicationScoped
public class WebhookRounds {

    private static final Logger LOG = Logger.getLogger(WebhookRounds.class);
    private static final int BATCH = 64;

    private final StreamQueue queue;
    private final TenantScope tenants;
    private final TellReceiver tellReceiver;
    private final TechnicalClock clock;
    private final Duration lease;
    private final Rounds rounds;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    WebhookRounds(
            StreamQueue queue,
            TenantScope tenants,
            TellReceiver tellReceiver,
            TechnicalClock clock,
            WebhookSettings settings) {
        this.queue = queue;
        this.tenants = tenants;
        this.tellReceiver = tellReceiver;
        this.clock = clock;
        this.lease = settings.patience().multipliedBy(2);
        this.rounds = new Rounds("webhooks", settings.lookEvery(), this::round);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.close();
        threads.shutdownNow();
    }

    /** @return true when there may be more to take at once */
    boolean round() throws SQLException {
        List<Stream> streams = queue.take(BATCH, clock.now(), lease);
        streams.forEach(stream -> threads.execute(() -> tell(stream)));
        return streams.size() == BATCH;
    }

    /** What fails here is tried again when the lease ends. */
    private void tell(Stream stream) {
        try {
            tenants.run(stream.tenant(), () -> tellReceiver.handle(stream));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Telling a receiver failed and will be tried again");
        }
    }
}
