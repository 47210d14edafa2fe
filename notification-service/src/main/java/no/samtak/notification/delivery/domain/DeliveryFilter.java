package no.samtak.notification.delivery.domain;

import no.samtak.notification.letter.domain.LetterId;
import org.jspecify.annotations.Nullable;

/** Which deliveries somebody wants to see; null means any. */
public record DeliveryFilter(
        @Nullable LetterId letterId, @Nullable DeliveryState state) {}
