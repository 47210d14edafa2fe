package no.samtak.letterorder.domain;

import java.time.Instant;

/**
 * Told within the service, in the transaction that learns of it and under the case's lock: a letter did not arrive, or
 * cannot leave.
 *
 * @param before the letter as we knew it until now
 * @param at legal time
 */
public record LetterCameBack(OrderedLetter before, Instant at) {}
