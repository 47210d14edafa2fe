package no.samtak.notification.deadline.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One instant at which a deadline asks for something.
 *
 * @param at never earlier than the clock on the wall shows the municipality's hour
 * @param day the date in Europe/Oslo it belongs to
 * @param event what has come
 */
public record FireTime(Instant at, LocalDate day, DeadlineEvent event) {}
