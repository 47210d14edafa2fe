package no.samtak.notification.letter.domain;

import no.samtak.kit.tenant.Tenant;

/** The next step of a letter, in this replica's hands for the time of its lease. */
public record LetterTask(LetterId id, LetterOrderId orderId, Tenant tenant, String owner, LetterState state) {}
