/**
 * Encryption of single column values, and keyed hashes to find rows whose columns are encrypted.
 *
 * <p>Both work under a {@link no.samtak.kit.crypto.KeyRing}, whose keys can be renewed while the services run.
 */
@NullMarked
package no.samtak.kit.crypto;

import org.jspecify.annotations.NullMarked;
