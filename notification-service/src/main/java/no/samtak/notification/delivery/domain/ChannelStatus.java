package no.samtak.notification.delivery.domain;

import java.time.Instant;

/**
 * What a channel says about a letter that it has.
 *
 * @param reference the channel's name for the letter
 * @param status in the channel's own words
 * @param since when it came to that, as the channel says
 */
public record ChannelStatus(String reference, String status, Instant since) {}
