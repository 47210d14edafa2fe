package no.samtak.notification.webhook.domain;

/** What came of calling a receiver. */
public sealed interface CallOutcome {

    /** It has the message. */
    record Delivered(int status) implements CallOutcome {}

    /** It answered that it does not have it; redirects are not followed. */
    record Failed(int status) implements CallOutcome {}

    /** It wants no more (410). */
    record Gone() implements CallOutcome {}

    /**
     * Nobody answered, or nobody was called.
     *
     * @param fault a code
     */
    record Unreachable(String fault) implements CallOutcome {}

    /** The outcome that a status means. */
    static CallOutcome of(int status) {
        if (status >= 200 && status < 300) {
            return new Delivered(status);
        }
        return status == 410 ? new Gone() : new Failed(status);
    }
}
