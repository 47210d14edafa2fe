package no.samtak.coordinator.responsibility.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which one and the same is responsible. Half-open: the instant it ends belongs to the next one.
 *
 * @param from legal time, included
 * @param until legal time, not included; null while it lasts
 */
public record Stretch(
        Responsible who, Instant from, @Nullable Instant until) {

    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }
}
