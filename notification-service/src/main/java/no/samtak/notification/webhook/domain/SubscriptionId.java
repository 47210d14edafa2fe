package no.samtak.notification.webhook.domain;

import java.util.UUID;

/** One address that is told when something has happened. */
public record SubscriptionId(UUID value) {}
