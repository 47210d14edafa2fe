/** The processes of the suite: which there are, how each is started, watched and stopped. */
@NullMarked
package no.samtak.local.part;

import org.jspecify.annotations.NullMarked;
