package no.samtak.kit.event;

import org.jspecify.annotations.Nullable;

/** An event goes to the dead-letter topic. The message is a short code and nothing else: it is copied to a header. */
final class EventRefused extends RuntimeException {

    private final String reason;

    EventRefused(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
