/** A service that breaks the house rules, so that each of them is seen to hold somebody back. */
package no.samtak.crooked;
