package no.samtak.notification.webhook.domain;

import java.util.UUID;

/** One call to a receiver. */
public record CallId(UUID value) {}
