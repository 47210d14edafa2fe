package no.samtak.notification.webhook.domain;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told when something has happened. Its secret is not in here.
 *
 * @param types only these kinds of events; all when empty
 * @param disabledBecause null while it is told
 * @param formerSecretUntil technical time until which the former secret signs too; null when there is none
 */
public record Subscription(
        SubscriptionId id,
        URI address,
        List<String> types,
        @Nullable DisabledBecause disabledBecause,
        @Nullable Instant formerSecretUntil,
        Instant createdAt,
        long version) {

    /** Why a subscription is not told. Nothing is lost: enabled again, it is told everything since. */
    public enum DisabledBecause {
        /** The client wants it so. */
        CLIENT_SAID_SO,
        /** The receiver has answered 410. */
        RECEIVER_GONE,
        /** The receiver has not taken a message for three days. */
        RECEIVER_UNREACHABLE
    }

    public Subscription {
        types = List.copyOf(types);
    }
}
