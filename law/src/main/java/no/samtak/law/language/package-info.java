/** The two forms of written Norwegian. */
@NullMarked
package no.samtak.law.language;

import org.jspecify.annotations.NullMarked;
