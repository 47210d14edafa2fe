/** How a duty becomes a date: what the municipality must keep and what the citizen has. */
@NullMarked
package no.samtak.law.deadline;

import org.jspecify.annotations.NullMarked;
