package no.samtak.notification;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what the service does by itself: usually within a second, on a busy machine later. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Eventually() {}

    public static ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE);
    }
}
