/** What the suite must survive. */
@NullMarked
package no.samtak.local.faults;

import org.jspecify.annotations.NullMarked;
