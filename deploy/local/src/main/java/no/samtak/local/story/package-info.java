/** What the demo plays over HTTP, one file per chapter; the black-box test plays the same. */
@NullMarked
package no.samtak.local.story;

import org.jspecify.annotations.NullMarked;
