package no.samtak.notification.webhook.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.notification.chronicle.domain.FeedScope;
import no.samtak.notification.webhook.domain.Subscription;
import no.samtak.notification.webhook.domain.Subscription.DisabledBecause;
import no.samtak.notification.webhook.domain.SubscriptionId;
import org.jspecify.annotations.Nullable;

/** A row of {@code webhook_subscription}. */
@Entity
@Table(name = "webhook_subscription")
public class SubscriptionRow {

    /** Whether it is told. */
    enum State {
        ACTIVE,
        DISABLED
    }

    @Id
    public UUID subscriptionId;

    public @Nullable String organisation;
    public String url;
    public List<String> types;
    byte[] secret;
    byte @Nullable [] formerSecret;
    public @Nullable Instant formerUntil;

    @Enumerated(EnumType.STRING)
    State state = State.ACTIVE;

    @Enumerated(EnumType.STRING)
    @Nullable DisabledBecause disabledBecause;

    public Instant createdAt;
    public long version;

    public SubscriptionId id() {
        return new SubscriptionId(subscriptionId);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public void enable() {
        state = State.ACTIVE;
        disabledBecause = null;
    }

    public void disable(DisabledBecause reason) {
        state = State.DISABLED;
        disabledBecause = reason;
    }

    /** What it may be told. */
    public FeedScope scope() {
        return organisation == null ? new FeedScope.Whole() : new FeedScope.OfSender(organisation);
    }

    public Subscription subscription() {
        return new Subscription(id(), URI.create(url), types, disabledBecause, formerUntil, createdAt, version);
    }
}
