package no.samtak.notification.webhook.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samtak.notification.webhook.Subscribe;
import no.samtak.notification.webhook.domain.Subscription;
import no.samtak.notification.webhook.domain.Subscription.DisabledBecause;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An address that is told when something has happened. */
@Schema(name = "Webhook")
public record SubscriptionAnswer(
        UUID webhookId,
        String url,
        List<String> types,
        boolean enabled,

        @Schema(description = "Why nothing is told; null while it is. Enabled again, it is told everything since.")
        @Nullable DisabledBecause disabledBecause,

        @Schema(description = "Until when the former secret signs too; null when there is none.") @Nullable Instant formerSecretUntil,

        Instant createdAt,

        @Schema(
                description = "What signs the messages (Standard Webhooks). Shown when it is made, and never again.",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        @Nullable String secret) {

    static SubscriptionAnswer of(Subscription subscription) {
        return of(subscription, null);
    }

    static SubscriptionAnswer of(Subscribe.Subscribed subscribed) {
        return of(subscribed.subscription(), subscribed.secret().text());
    }

    private static SubscriptionAnswer of(Subscription subscription, @Nullable String secret) {
        return new SubscriptionAnswer(
                subscription.id().value(),
                subscription.address().toString(),
                subscription.types(),
                subscription.disabledBecause() == null,
                subscription.disabledBecause(),
                subscription.formerSecretUntil(),
                subscription.createdAt(),
                secret);
    }
}
