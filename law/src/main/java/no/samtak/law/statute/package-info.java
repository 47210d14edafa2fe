/** The statutes as types: act, section, title, in force from and to, and whether we have read the text. */
@NullMarked
package no.samtak.law.statute;

import org.jspecify.annotations.NullMarked;
