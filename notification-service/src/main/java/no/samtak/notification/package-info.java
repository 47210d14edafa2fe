/**
 * Who must be told what, by when, by which channel, and the proof of it.
 *
 * <p>Commands go one way: a {@code deadline} fires and asks for its {@code letter}s, a letter that may leave is handed
 * to {@code delivery}, and each of them tells staff by {@code notice}.
 */
@NullMarked
package no.samtak.notification;

import org.jspecify.annotations.NullMarked;
