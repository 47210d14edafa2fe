package no.samtak.notification.delivery.domain;

import java.time.Instant;
import no.samtak.notification.letter.domain.LetterId;

/**
 * That a letter has left.
 *
 * @param reference where the channel finds it
 * @param contentHash SHA-256 of the exact file
 * @param dispatchedAt legal time
 */
public record Proof(LetterId letterId, Channel channel, String reference, String contentHash, Instant dispatchedAt) {}
