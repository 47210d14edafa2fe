/**
 * What the owner of a case wants a letter to say, as an immutable document that notification-service fetches over REST,
 * renders and keeps. Plain records: any JSON mapper that knows records and dates can read and write them.
 *
 * <p>A letter holds identity, so nothing here is ever put on an event, in a log or in a URL; the records that carry a
 * name or a birth number leave it out of their {@code toString}.
 */
@NullMarked
package no.samtak.contracts.letter;

import org.jspecify.annotations.NullMarked;
