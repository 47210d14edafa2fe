package no.samtak.notification.webhook.domain;

import java.util.UUID;

/** One pass over the feed for a subscription: as it goes on, or a part of it once more. */
public record StreamId(UUID value) {}
