package no.samtak.notification.webhook.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stands in the log.
 *
 * @param outcome null while the call is being made, and for one that a crash cut off
 * @param status what the receiver answered
 * @param fault why there was no answer, a code
 */
public record LoggedCall(
        CallId id,
        UUID messageId,
        String type,
        int attempt,
        Instant calledAt,
        @Nullable Outcome outcome,
        @Nullable Integer status,
        @Nullable String fault,
        @Nullable Long durationMs) {

    /** What came of it. */
    public enum Outcome {
        DELIVERED,
        FAILED,
        GONE
    }
}
