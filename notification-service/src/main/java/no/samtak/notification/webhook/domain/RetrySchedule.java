package no.samtak.notification.webhook.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The pauses between tries to tell a receiver one thing. Each is lengthened by up to a fifth, so that receivers that
 * failed together are not called together. Technical time.
 */
public record RetrySchedule(List<Duration> pauses) {

    private static final double JITTER = 0.2;

    public RetrySchedule {
        pauses = List.copyOf(pauses);
    }

    /**
     * The pause after some tries in vain; empty when nothing more is tried.
     *
     * @param tries at least one
     */
    public Optional<Duration> after(int tries, RandomGenerator random) {
        return tries > pauses.size()
                ? Optional.empty()
                : Optional.of(pauses.get(tries - 1))
                        .map(pause -> pause.plus(
                                Duration.ofMillis((long) (pause.toMillis() * JITTER * random.nextDouble()))));
    }
}
