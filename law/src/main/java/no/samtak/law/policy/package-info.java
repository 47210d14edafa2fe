/** What each municipality has decided for itself, within the statute. */
@NullMarked
package no.samtak.law.policy;

import org.jspecify.annotations.NullMarked;
