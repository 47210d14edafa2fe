/** What every OpenAPI document of ours has in common, added when a service is built. */
@NullMarked
package no.samtak.kit.openapi;

import org.jspecify.annotations.NullMarked;
