package no.samtak.notification.delivery.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samtak.notification.delivery.domain.Channel;
import no.samtak.notification.delivery.domain.Delivery;
import no.samtak.notification.delivery.domain.DeliveryState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One attempt to deliver a letter, as staff see it. */
@Schema(name = "Delivery")
public record DeliveryAnswer(
        UUID deliveryId,
        UUID letterId,

        @Schema(description = "Which attempt for this letter, from 1.")
        int attempt,

        Channel channel,

        @Schema(description = "Why it went this way.", examples = "MUNICIPALITY_SENDS_BY_SVARUT")
        String channelReason,

        DeliveryState state,

        @Schema(description = "Our name for the attempt, which the channel knows too.")
        String externalReference,

        @Schema(description = "The channel's name for it; null until it has said so.") @Nullable String reference,

        @Schema(description = "Why it failed.", examples = "IKKE_LEVERT") @Nullable String reason,

        @Schema(description = "The deadline that the letter answers.") @Nullable UUID deadlineId,

        Instant claimedAt,

        @Schema(description = "Legal time of the proof.") @Nullable Instant provenAt,

        @Schema(description = "When the channel is asked next; null when it is not asked any more.") @Nullable Instant nextLookAt,

        @Schema(description = "The day from which this may be deleted.")
        LocalDate keepUntil,

        @Schema(description = "What the channel has said, oldest first.")
        List<DeliveryWord> history) {

    /** One word of the channel. */
    @Schema(name = "DeliveryWord")
    public record DeliveryWord(
            @Schema(description = "In the channel's own words.", examples = "SENDT_PRINT")
            String status,

            @Schema(description = "When it came to that, as the channel says.") @Nullable Instant saidAt,

            @Schema(description = "When we heard of it.") Instant seenAt) {}

    static DeliveryAnswer of(Delivery delivery) {
        return new DeliveryAnswer(
                delivery.id().value(),
                delivery.letterId().value(),
                delivery.number(),
                delivery.channel(),
                delivery.why(),
                delivery.state(),
                delivery.externalReference(),
                delivery.reference(),
                delivery.reason(),
                delivery.deadlineId() == null ? null : delivery.deadlineId().value(),
                delivery.claimedAt(),
                delivery.provenAt(),
                delivery.nextLookAt(),
                delivery.keepUntil(),
                delivery.history().stream()
                        .map(said -> new DeliveryWord(said.status(), said.saidAt(), said.seenAt()))
                        .toList());
    }
}
