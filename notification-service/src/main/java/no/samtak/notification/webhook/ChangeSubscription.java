package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.kit.version.IfMatch;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.webhook.domain.Subscription;
import no.samtak.notification.webhook.domain.Subscription.DisabledBecause;
import no.samtak.notification.webhook.domain.SubscriptionId;
import no.samtak.notification.webhook.store.SubscriptionRow;
import no.samtak.notification.webhook.store.WebhookRepository;

/** Changes where a client is told, and what, and whether. Enabled again, it is told everything since. */
@ApplicationScoped
public class ChangeSubscription {

    /** @param types only these kinds of events; all when empty */
    public record Command(
            FeedScope scope, SubscriptionId id, IfMatch seen, URI address, List<String> types, boolean enabled) {}

    private final WebhookRepository webhooks;
    private final TechnicalClock clock;

    ChangeSubscription(WebhookRepository webhooks, TechnicalClock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** Empty for somebody else's. */
    @Transactional
    public Optional<Subscription> handle(Command command) {
        return webhooks.lock(command.scope(), command.id()).map(row -> change(row, command));
    }

    private Subscription change(SubscriptionRow row, Command command) {
        command.seen().demand(row.version);
        row.url = command.address().toString();
        row.types = command.types();
        row.version++;
        if (command.enabled()) {
            row.enable();
            webhooks.setNextTry(row.id(), clock.now());
        } else {
            row.disable(DisabledBecause.CLIENT_SAID_SO);
            webhooks.setNextTry(row.id(), null);
        }
        return row.subscription();
    }
}
