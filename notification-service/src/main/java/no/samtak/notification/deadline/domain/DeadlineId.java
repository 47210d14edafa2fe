package no.samtak.notification.deadline.domain;

import java.util.UUID;

/** A watched deadline, by the id its owner gave it. */
public record DeadlineId(UUID value) {}
