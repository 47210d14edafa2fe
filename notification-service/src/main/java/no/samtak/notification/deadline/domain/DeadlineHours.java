package no.samtak.notification.deadline.domain;

import java.time.LocalTime;

/**
 * The hours a municipality keeps, as wall-clock times in Europe/Oslo.
 *
 * @param warning when staff are warned
 * @param firstAttempt when work begins on send-by day
 * @param release when the letter leaves on send-by day, if nobody has let it go before
 */
public record DeadlineHours(LocalTime warning, LocalTime firstAttempt, LocalTime release) {}
