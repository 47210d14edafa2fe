package no.samtak.notification.letter.domain;

import java.util.UUID;

/** The owner's order for a letter. */
public record LetterOrderId(UUID value) {}
