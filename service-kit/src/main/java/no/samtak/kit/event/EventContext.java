package no.samtak.kit.event;

import java.time.Instant;
import java.util.UUID;

/**
 * What an event carries beside its facts.
 *
 * @param source the service that stated it, such as {@code referral}
 * @param aggregateVersion version of the aggregate the fact is about, after the fact
 * @param occurredAt legal time of the fact
 * @param causationId the event or the request that led to it
 */
public record EventContext(UUID eventId, String source, long aggregateVersion, Instant occurredAt, UUID causationId) {}
