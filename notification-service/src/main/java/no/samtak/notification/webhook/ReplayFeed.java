package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.webhook.domain.StreamId;
import no.samtak.notification.webhook.domain.SubscriptionId;
import no.samtak.notification.webhook.store.StreamRow;
import no.samtak.notification.webhook.store.SubscriptionRow;
import no.samtak.notification.webhook.store.WebhookRepository;

/** Tells a receiver a part of the feed once more, beside what is new, under the ids that it was told under before. */
@ApplicationScoped
public class ReplayFeed {

    private final WebhookRepository webhooks;
    private final TechnicalClock clock;

    ReplayFeed(WebhookRepository webhooks, TechnicalClock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /**
     * Empty for somebody else's subscription.
     *
     * @param after the entry before the first one, by its place in the feed
     * @param until the last one
     */
    @Transactional
    public Optional<StreamId> handle(FeedScope scope, SubscriptionId id, long after, long until) {
        return webhooks.lock(scope, id).map(subscription -> replay(subscription, after, until));
    }

    private StreamId replay(SubscriptionRow subscription, long after, long until) {
        StreamRow stream = StreamRow.of(subscription.subscriptionId, after, until, clock.now());
        if (!subscription.isActive()) {
            stream.nextTryAt = null;
        }
        webhooks.add(stream);
        return new StreamId(stream.streamId);
    }
}
