package no.samtak.kit.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Takes committed rows in order: one worker per shard across all replicas, under a transaction-level advisory lock, in
 * batches. A worker that dies gives up its lock with its connection, and the next one goes on from the same row.
 */
public final class Sequencer implements AutoCloseable {

    /** What is done with the next rows of a shard, inside the transaction that holds the shard's lock. */
    @FunctionalInterface
    public interface Step {
        /** @return how many rows were taken; fewer than a full batch means that the shard is empty for now */
        int take(Connection connection, int shard) throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(Sequencer.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final String name;
    private final DataSource dataSource;
    private final int fullBatch;
    private final Step step;
    private final List<Semaphore> wakeUps;
    private final List<Thread> workers;

    /** @param name of the queue; the same name in two replicas means the same lock */
    public Sequencer(String name, int shards, int fullBatch, DataSource dataSource, Step step) {
        this.name = name;
        this.dataSource = dataSource;
        this.fullBatch = fullBatch;
        this.step = step;
        this.wakeUps =
                IntStream.range(0, shards).mapToObj(shard -> new Semaphore(0)).toList();
        this.workers = IntStream.range(0, shards)
                .mapToObj(shard -> Thread.ofVirtual().name(name + "-" + shard).unstarted(() -> work(shard)))
                .toList();
    }

    public void start() {
        workers.forEach(Thread::start);
    }

    /** Says that a row has been committed, so that nobody waits for the next look. */
    public void wake(int shard) {
        wakeUps.get(shard).release();
    }

    /** Lets running batches end; rows not taken wait for the next start. */
    @Override
    public void close() throws InterruptedException {
        workers.forEach(Thread::interrupt);
        for (Thread worker : workers) {
            worker.join(Duration.ofSeconds(10));
        }
    }

    private void work(int shard) {
        Semaphore wakeUp = wakeUps.get(shard);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Duration pause = LOOK_AGAIN;
                try {
                    if (takeBatch(shard) >= fullBatch) {
                        continue;
                    }
                } catch (InterruptedException stopped) {
                    throw stopped;
                } catch (Exception failed) {
                    LOG.warnf("%s shard %d will try again: %s", name, shard, failed.toString());
                    pause = AFTER_FAILURE;
                }
                if (wakeUp.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    wakeUp.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int takeBatch(int shard) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int taken = lock(connection, shard) ? step.take(connection, shard) : 0;
                connection.commit();
                return taken;
            } catch (Exception failed) {
                connection.rollback();
                throw failed;
            }
        }
    }

    private boolean lock(Connection connection, int shard) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtext(?), ?)")) {
            statement.setString(1, name);
            statement.setInt(2, shard);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
