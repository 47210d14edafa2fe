package no.samtak.notification.letter.timer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantScope;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.kit.timer.Rounds;
import no.samtak.notification.NotificationSettings;
import no.samtak.notification.letter.AskOwner;
import no.samtak.notification.letter.PrepareLetter;
import no.samtak.notification.letter.SendLetter;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.LetterTask;
import no.samtak.notification.letter.store.LetterQueue;
import org.jboss.logging.Logger;

/** Takes letters with something to do and does their next step: make, ask, send. */
@ApplicationScoped
public class LetterRounds {

    private static final Logger LOG = Logger.getLogger(LetterRounds.class);
    private static final int BATCH = 32;

    private final LetterQueue queue;
    private final TenantScope tenants;
    private final PrepareLetter prepareLetter;
    private final AskOwner askOwner;
    private final SendLetter sendLetter;
    private final TechnicalClock clock;
    private final NotificationSettings settings;
    private final Rounds rounds;

    LetterRounds(
            LetterQueue queue,
            TenantScope tenants,
            PrepareLetter prepareLetter,
            AskOwner askOwner,
            SendLetter sendLetter,
            TechnicalClock clock,
            NotificationSettings settings) {
        this.queue = queue;
        this.tenants = tenants;
        this.prepareLetter = prepareLetter;
        this.askOwner = askOwner;
        this.sendLetter = sendLetter;
        this.clock = clock;
        this.settings = settings;
        this.rounds = new Rounds("letters", settings.lookEvery(), this::round);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.close();
    }

    /** Which letters go in one question: those of one owner and one municipality. */
    private record Askable(Tenant tenant, String owner) {}

    /** @return true when something was done, so that there may be more */
    boolean round() throws SQLException {
        List<LetterTask> tasks = queue.take(BATCH, clock.now(), settings.lease());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            of(tasks, LetterState.ORDERED)
                    .forEach(task -> threads.execute(() -> attempt(task.tenant(), () -> prepareLetter.handle(task))));
            of(tasks, LetterState.RELEASED)
                    .forEach(task -> threads.execute(() -> attempt(task.tenant(), () -> sendLetter.handle(task))));
            of(tasks, LetterState.PREPARED).stream()
                    .collect(groupingBy(task -> new Askable(task.tenant(), task.owner()), toList()))
                    .forEach((askable, letters) -> threads.execute(
                            () -> attempt(askable.tenant(), () -> askOwner.handle(askable.owner(), letters))));
        }
        return !tasks.isEmpty();
    }

    /** What fails here is tried again when the lease ends. */
    private void attempt(Tenant tenant, Runnable step) {
        try {
            tenants.run(tenant, step);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "A letter's step failed and will be tried again");
        }
    }

    private static List<LetterTask> of(List<LetterTask> tasks, LetterState state) {
        return tasks.stream().filter(task -> task.state() == state).toList();
    }
}
