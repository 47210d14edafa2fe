/** A letter order becomes a letter: one PDF that anyone can read, on paper, on a screen or with a screen reader. */
@NullMarked
package no.samtak.notification.letter.render;

import org.jspecify.annotations.NullMarked;
