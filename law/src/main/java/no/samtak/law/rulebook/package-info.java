/** The rules in force on a date, each with the statutes it rests on. */
@NullMarked
package no.samtak.law.rulebook;

import org.jspecify.annotations.NullMarked;
