package no.samtak.notification.delivery.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samtak.notification.deadline.domain.DeadlineId;
import no.samtak.notification.letter.domain.LetterId;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver a letter, and what the channel has said about it.
 *
 * @param number which attempt for this letter, from 1
 * @param why the letter went this way, a code
 * @param externalReference our name for the attempt
 * @param reference the channel's name for it
 * @param reason why it failed, a code
 * @param deadlineId the deadline that the letter answers, if any
 * @param claimedAt legal time
 * @param provenAt legal time of the proof
 * @param nextLookAt technical time at which the channel is asked next; null when it is not asked any more
 * @param keepUntil the day from which the row may be deleted
 * @param history oldest first
 */
public record Delivery(
        DeliveryId id,
        LetterId letterId,
        int number,
        Channel channel,
        String why,
        DeliveryState state,
        String externalReference,
        @Nullable String reference,
        @Nullable String reason,
        @Nullable DeadlineId deadlineId,
        Instant claimedAt,
        @Nullable Instant provenAt,
        @Nullable Instant nextLookAt,
        LocalDate keepUntil,
        long version,
        List<Said> history) {

    /**
     * One word of the channel.
     *
     * @param status in the channel's own words
     * @param saidAt when it came to that, as the channel says; null where it does not
     * @param seenAt legal time at which we heard of it
     */
    public record Said(String status, @Nullable Instant saidAt, Instant seenAt) {}
}
