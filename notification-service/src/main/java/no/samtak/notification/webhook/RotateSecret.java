package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.notification.WebhookSettings;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.webhook.domain.Secret;
import no.samtak.notification.webhook.domain.SubscriptionId;
import no.samtak.notification.webhook.store.SubscriptionRow;
import no.samtak.notification.webhook.store.WebhookRepository;

/** Gives a subscription a new secret. The one before it signs too for a while, so that nobody has to hurry. */
@ApplicationScoped
public class RotateSecret {

    private final WebhookRepository webhooks;
    private final WebhookSettings settings;
    private final TechnicalClock clock;
    private final SecureRandom random = new SecureRandom();

    RotateSecret(WebhookRepository webhooks, WebhookSettings settings, TechnicalClock clock) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty for somebody else's. */
    @Transactional
    public Optional<Subscribe.Subscribed> handle(FeedScope scope, SubscriptionId id, IfMatch seen) {
        return webhooks.lock(scope, id).map(row -> rotate(row, seen));
    }

    private Subscribe.Subscribed rotate(SubscriptionRow row, IfMatch seen) {
        seen.demand(row.version);
        Secret secret = Secret.random(random);
        webhooks.setSecret(row, secret, clock.now().plus(settings.formerSecretGoodFor()));
        row.version++;
        return new Subscribe.Subscribed(row.subscription(), secret);
    }
}
