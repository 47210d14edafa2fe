/**
 * Who touched whose data, when, what they did and why. It fails closed: an operation that touches personal data gives no
 * answer unless its entry is committed.
 *
 * <p>An operation says what it is with {@link no.samtak.kit.accesslog.Logged} or
 * {@link no.samtak.kit.accesslog.NotLogged}; its use case names the subjects to
 * {@link no.samtak.kit.accesslog.AccessLog}, in its own transaction; {@link no.samtak.kit.accesslog.AccessLogDoor}
 * lets no answer out that has no entry, and writes down what was denied.
 */
@NullMarked
package no.samtak.kit.accesslog;

import org.jspecify.annotations.NullMarked;
