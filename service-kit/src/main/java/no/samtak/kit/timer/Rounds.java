package no.samtak.kit.timer;

import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Looks for work again and again, on a virtual thread of its own. A round that fails is tried again after a pause, so
 * that a timer outlives a database that is away.
 */
public final class Rounds implements AutoCloseable {

    /** One look. */
    @FunctionalInterface
    public interface Round {
        /** @return true when there may be more to do at once */
        boolean go() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final String name;
    private final Duration pause;
    private final Round round;
    private final Thread thread;

    /** @param pause between two looks that find nothing, in technical time */
    public Rounds(String name, Duration pause, Round round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::goOn);
    }

    public void start() {
        thread.start();
    }

    /** Lets the round in hand end; what it leaves waits for the next start. */
    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(PATIENCE_AT_STOP);
    }

    private void goOn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (!goOnce()) {
                    Thread.sleep(pause);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean goOnce() throws InterruptedException {
        try {
            return round.go();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            LOG.warnf("%s will look again: %s", name, failed.toString());
            return false;
        }
    }
}
