package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.webhook.domain.CallId;
import no.samtak.notification.webhook.domain.LoggedCall;
import no.samtak.notification.webhook.domain.Subscription;
import no.samtak.notification.webhook.domain.SubscriptionId;
import no.samtak.notification.webhook.store.SubscriptionRow;
import no.samtak.notification.webhook.store.WebhookRepository;
import org.jspecify.annotations.Nullable;

/** Shows a client its own subscriptions, and the calls that were made for them. */
@ApplicationScoped
public class ShowSubscriptions {

    private final WebhookRepository webhooks;

    ShowSubscriptions(WebhookRepository webhooks) {
        this.webhooks = webhooks;
    }

    /** Newest first. */
    @Transactional
    public List<Subscription> page(FeedScope scope, @Nullable SubscriptionId before, int size) {
        return webhooks.page(scope, before, size).stream()
                .map(SubscriptionRow::subscription)
                .toList();
    }

    /** Empty for somebody else's. */
    @Transactional
    public Optional<Subscription> one(FeedScope scope, SubscriptionId id) {
        return webhooks.find(scope, id).map(SubscriptionRow::subscription);
    }

    /** Newest first; empty for somebody else's subscription. */
    @Transactional
    public Optional<List<LoggedCall>> calls(FeedScope scope, SubscriptionId id, @Nullable CallId before, int size) {
        return webhooks.find(scope, id).map(subscription -> webhooks.calls(subscription.id(), before, size));
    }
}
