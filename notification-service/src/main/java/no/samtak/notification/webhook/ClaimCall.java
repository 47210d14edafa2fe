package no.samtak.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samtak.kit.Ids;
import no.samtak.kit.time.TechnicalClock;
import no.samtak.notification.WebhookSettings;
import no.samtak.notification.chronicle.ReadFeed;
import no.samtak.notification.chronicle.domain.Entry;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.chronicle.domain.NumberedEntry;
import no.samtak.notification.webhook.domain.Call;
import no.samtak.notification.webhook.domain.CallId;
import no.samtak.notification.webhook.domain.Stream;
import no.samtak.notification.webhook.domain.SubscriptionId;
import no.samtak.notification.webhook.store.CallRow;
import no.samtak.notification.webhook.store.StreamRow;
import no.samtak.notification.webhook.store.SubscriptionRow;
import no.samtak.notification.webhook.store.WebhookRepository;

/** Keeps that a receiver is about to be called, before it is. Each receiver is told in order, one thing at a time. */
@ApplicationScoped
class ClaimCall {

    private final WebhookRepository webhooks;
    private final ReadFeed readFeed;
    private final MessagePayload payload;
    private final WebhookSettings settings;
    private final TechnicalClock clock;

    ClaimCall(
            WebhookRepository webhooks,
            ReadFeed readFeed,
            MessagePayload payload,
            WebhookSettings settings,
            TechnicalClock clock) {
        this.webhooks = webhooks;
        this.readFeed = readFeed;
        this.payload = payload;
        this.settings = settings;
        this.clock = clock;
    }

    /** The next thing to tell; empty when there is nothing for now. */
    @Transactional
    Optional<Call> next(Stream stream) {
        return webhooks.lock(stream).flatMap(this::next);
    }

    private Optional<Call> next(StreamRow stream) {
        SubscriptionRow subscription = webhooks.findById(stream.subscriptionId);
        if (!subscription.isActive()) {
            stream.nextTryAt = null;
            return Optional.empty();
        }
        ReadFeed.Page page = readFeed.handle(subscription.scope(), stream.toldTo, Set.copyOf(subscription.types), 1);
        boolean nothingLeft = page.entries().isEmpty()
                || (stream.until != null && page.entries().getFirst().number() > stream.until);
        Instant now = clock.now();
        if (nothingLeft) {
            stream.toldTo = page.readTo();
            stream.nextTryAt = now.plus(settings.lookEvery());
            if (stream.isOver()) {
                webhooks.end(stream);
            }
            return Optional.empty();
        }
        NumberedEntry next = page.entries().getFirst();
        // Longer than a call can take: whoever finds the stream after that takes it from one who has died.
        stream.nextTryAt = now.plus(settings.patience().multipliedBy(2));
        Entry entry = next.entry();
        return Optional.of(claim(
                subscription, entry.eventId(), entry.type(), next.number(), stream.tries + 1, payload.of(entry), now));
    }

    /** A call that tells nothing but that we can be heard; empty for somebody else's subscription. */
    @Transactional
    Optional<Call> ping(FeedScope scope, SubscriptionId id) {
        Instant now = clock.now();
        return webhooks.find(scope, id)
                .map(subscription ->
                        claim(subscription, Ids.next(), MessagePayload.PING, 0, 1, payload.ping(now), now));
    }

    private Call claim(
            SubscriptionRow subscription,
            UUID messageId,
            String type,
            long number,
            int tries,
            String message,
            Instant now) {
        var call = new CallRow();
        call.callId = Ids.next();
        call.subscriptionId = subscription.subscriptionId;
        call.messageId = messageId;
        call.type = type;
        call.attempt = tries;
        call.calledAt = now;
        webhooks.add(call);
        return new Call(
                new CallId(call.callId),
                subscription.id(),
                URI.create(subscription.url),
                messageId,
                number,
                tries,
                now.getEpochSecond(),
                message,
                webhooks.secrets(subscription, now));
    }
}
