package no.samtak.notification.webhook.domain;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * One call to a receiver, ready to be made.
 *
 * @param messageId the same at every try, and when a part of the feed is told once more
 * @param number the entry's place in the feed
 * @param tries this one included
 * @param epochSecond technical time of the call
 * @param secrets each of them signs
 */
public record Call(
        CallId id,
        SubscriptionId subscriptionId,
        URI address,
        UUID messageId,
        long number,
        int tries,
        long epochSecond,
        String payload,
        List<Secret> secrets) {

    public Call {
        secrets = List.copyOf(secrets);
    }
}
