/**
 * The local suite: every part a process of its own, started and stopped by the launcher script {@code samtak}.
 *
 * <p>{@code part} what runs, {@code clock} the legal time and how it walks, {@code story} what the demo plays and the
 * black-box test checks, {@code faults} what the story must survive.
 */
@NullMarked
package no.samtak.local;

import org.jspecify.annotations.NullMarked;
