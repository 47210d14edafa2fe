package no.samtak.kit.crypto;

/**
 * What a hash is for, and whose rows it may find. The same word gives unrelated hashes in two scopes, so hashes can be
 * joined neither across tenants nor across purposes.
 *
 * @param purpose a stable name that is never changed once rows exist, such as {@code table.column}
 */
public record HashScope(String purpose, String tenant) {

    public HashScope {
        if (purpose.isBlank() || tenant.isBlank()) {
            throw new IllegalArgumentException("A hash scope needs a purpose and a tenant.");
        }
    }
}
