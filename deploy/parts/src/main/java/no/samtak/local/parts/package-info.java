/**
 * What Samtak stands on, without Docker: PostgreSQL, Kafka and an identity provider.
 *
 * <p>Each part starts on the port it is given (0 = any free port) and, where it keeps data, in the folder it is given;
 * it may be killed with {@code kill -9} at any instant and be started again on what it kept. For the local suite and
 * for tests only: passwords equal role names and the identity provider believes whatever it is told.
 */
@NullMarked
package no.samtak.local.parts;

import org.jspecify.annotations.NullMarked;
