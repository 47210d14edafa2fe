package no.samtak.coordinator.letterorder.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import no.samtak.coordinator.CoordinatorSettings;
import no.samtak.coordinator.letterorder.WriteAppointmentLetter;
import no.samtak.coordinator.letterorder.domain.LetterErrand;
import no.samtak.coordinator.letterorder.store.LetterErrandQueue;
import no.samtak.kit.tenant.TenantScope;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.kit.timer.Rounds;
import org.jboss.logging.Logger;

/** Takes letters that are to be written, and writes them. What fails is tried again. */
@ApplicationScoped
public class LetterErrandRounds {

    private static final Logger LOG = Logger.getLogger(LetterErrandRounds.class);
    private static final int BATCH = 32;

    private final LetterErrandQueue queue;
    private final TenantScope tenants;
    private final WriteAppointmentLetter writeLetter;
    private final TechnicalClock clock;
    private final CoordinatorSettings settings;
    private final Rounds rounds;

    LetterErrandRounds(
            LetterErrandQueue queue,
            TenantScope tenants,
            WriteAppointmentLetter writeLetter,
            TechnicalClock clock,
            CoordinatorSettings settings) {
        this.queue = queue;
        this.tenants = tenants;
        this.writeLetter = writeLetter;
        this.clock = clock;
        this.settings = settings;
        this.rounds = new Rounds("appointment letters", settings.lookEvery(), this::round);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.close();
    }

    /** @return true when something was taken, so that there may be more */
    boolean round() throws SQLException {
        List<LetterErrand> errands = queue.take(BATCH, clock.now(), settings.longestPause());
        errands.forEach(this::attempt);
        return !errands.isEmpty();
    }

    private void attempt(LetterErrand errand) {
        try {
            tenants.run(errand.tenant(), () -> writeLetter.handle(errand));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The letter of appointment %s failed and will be tried again", errand.appointment());
        }
    }
}
