package no.samtak.referral.takeover.domain;

import java.time.LocalDate;

/**
 * The one-month letter that the other system has already sent.
 *
 * @param sentOn local date, Europe/Oslo
 * @param expectedOn the day by which it promised an answer
 */
public record EarlierDelayLetter(LocalDate sentOn, LocalDate expectedOn) {}
