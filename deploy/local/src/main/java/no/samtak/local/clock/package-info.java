/** The legal clock of the suite: the file that says how far it is ahead, and the walk that moves it. */
@NullMarked
package no.samtak.local.clock;

import org.jspecify.annotations.NullMarked;
