/** A request that is sent again creates nothing again (IETF draft-ietf-httpapi-idempotency-key-header). */
@NullMarked
package no.samtak.kit.idempotency;

import org.jspecify.annotations.NullMarked;
