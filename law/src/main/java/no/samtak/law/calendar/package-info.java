/** Which days count in Norway, and in which zone a day is a day. */
@NullMarked
package no.samtak.law.calendar;

import org.jspecify.annotations.NullMarked;
