package no.samtak.law.calendar;

import java.time.LocalDate;

/**
 * A day that a deadline steps over.
 *
 * @param name why, in Norwegian that is correct in both bokmål and nynorsk: {@code lørdag}, {@code langfredag}, {@code
 *     17. mai og 2. pinsedag}
 */
public record NonWorkingDay(LocalDate date, String name) {}
