/** Nobody changes what they have not seen: strong ETags from the aggregate's version, and If-Match (RFC 9110, RFC 6585). */
@NullMarked
package no.samtak.kit.version;

import org.jspecify.annotations.NullMarked;
