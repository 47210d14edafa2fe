package no.samtak.notification.delivery.domain;

import java.time.Instant;
import no.samtak.kit.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that is under way.
 *
 * @param externalReference our own name for it, unique to this attempt, by which the channel can be asked whether it
 *     has it
 * @param reference the channel's name for it; null until the channel has said so
 * @param answerDueAt technical time by which the call has ended, one way or another
 */
public record Attempt(
        DeliveryId id,
        Tenant tenant,
        Channel channel,
        DeliveryState state,
        String externalReference,
        @Nullable String reference,
        Instant answerDueAt) {}
