package no.samtak.notification.delivery.http;

import no.samtak.notification.delivery.domain.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a letter is sent once more. */
@Schema(name = "DeliveryRetry")
public record RetryRequest(
        @Schema(description = "How it is to leave this time; null for your municipality's own way.") @Nullable Channel channel) {}
