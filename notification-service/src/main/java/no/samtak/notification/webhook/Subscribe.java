package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import no.samtak.kit.Ids;
import no.samtak.kit.time.LegalClock;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.chronicle.ReadFeed;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.webhook.domain.Secret;
import no.samtak.notification.webhook.domain.Subscription;
import no.samtak.notification.webhook.store.StreamRow;
import no.samtak.notification.webhook.store.SubscriptionRow;
import no.samtak.notification.webhook.store.WebhookRepository;

/** Has an address told what happens from now on. */
@ApplicationScoped
public class Subscribe {

    /** @param types only these kinds of events; all when empty */
    public record Command(FeedScope scope, URI address, List<String> types) {}

    /** @param secret shown this once */
    public record Subscribed(Subscription subscription, Secret secret) {}

    private final WebhookRepository webhooks;
    private final ReadFeed readFeed;
    private final LegalClock legalClock;
    private final TechnicalClock technicalClock;
    private final SecureRandom random = new SecureRandom();

    Subscribe(WebhookRepository webhooks, ReadFeed readFeed, LegalClock legalClock, TechnicalClock technicalClock) {
        this.webhooks = webhooks;
        this.readFeed = readFeed;
        this.legalClock = legalClock;
        this.technicalClock = technicalClock;
    }

    @Transactional
    public Subscribed handle(Command command) {
        var row = new SubscriptionRow();
        row.subscriptionId = Ids.next();
        row.organisation = switch (command.scope()) {
            case FeedScope.Whole() -> null;
            case FeedScope.OfSender(String organisation) -> organisation;
        };
        row.url = command.address().toString();
        row.types = command.types();
        row.createdAt = legalClock.now();
        row.version = 1;
        Secret secret = Secret.random(random);
        webhooks.setSecret(row, secret, null);
        webhooks.persistAndFlush(row);
        webhooks.add(StreamRow.of(row.subscriptionId, readFeed.head(), null, technicalClock.now()));
        return new Subscribed(row.subscription(), secret);
    }
}
