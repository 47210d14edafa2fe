package no.samtak.notification.webhook.domain;

import no.samtak.kit.tenant.Tenant;

/** A stream with something to tell, in this replica's hands for the time of its lease. */
public record Stream(StreamId id, Tenant tenant) {}
