package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.samtak.kit.version.IfMatch;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.webhook.domain.SubscriptionId;
import no.samtak.notification.webhook.store.SubscriptionRow;
import no.samtak.notification.webhook.store.WebhookRepository;

/** Ends a subscription, and forgets it with its secret and its log. */
@ApplicationScoped
public class Unsubscribe {

    private final WebhookRepository webhooks;

    Unsubscribe(WebhookRepository webhooks) {
        this.webhooks = webhooks;
    }

    /** @return false for somebody else's */
    @Transactional
    public boolean handle(FeedScope scope, SubscriptionId id, IfMatch seen) {
        Optional<SubscriptionRow> row = webhooks.lock(scope, id);
        row.ifPresent(subscription -> {
            seen.demand(subscription.version);
            webhooks.delete(subscription);
        });
        return row.isPresent();
    }
}
