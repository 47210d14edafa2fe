package no.samtak.notification.deadline.domain;

import no.samtak.kit.tenant.Tenant;

/** A deadline that asks for something now. */
public record DueDeadline(DeadlineId id, Tenant tenant) {}
