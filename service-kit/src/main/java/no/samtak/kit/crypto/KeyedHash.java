package no.samtak.kit.crypto;

import com.google.crypto.tink.prf.Prf;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Deterministic keyed hashes (HMAC-SHA-256) of whole normalised words or numbers, to find rows whose text is encrypted.
 *
 * <p>A hash is {@code key id, 4 bytes | HMAC, 32 bytes}. It is written under the primary key and looked up under every
 * active key. Without the keys it says nothing; with them, input with few possible values can be guessed, so the keys
 * are as secret as the column keys. Equal words have equal hashes: the database sees how often a word occurs.
 */
public final class KeyedHash {

    private static final int HMAC_SIZE = 32;

    private final Map<Integer, Prf> active;
    private final int primary;

    public KeyedHash(KeyRing keys) {
        try {
            var prfs = keys.hashPrimitive();
            this.active = Map.copyOf(prfs.getPrfs());
            this.primary = prfs.getPrimaryId();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The hash keys of a checked key ring cannot be used.", e);
        }
    }

    /** The hash to store. The caller normalises: only equal text gives equal hashes. */
    public byte[] toStore(String normalised, HashScope scope) {
        return hash(primary, Objects.requireNonNull(active.get(primary)), normalised, scope);
    }

    /** The hashes under which a row may have been stored: one per active key, for {@code hash = ANY (?)}. */
    public List<byte[]> toFind(String normalised, HashScope scope) {
        return active.entrySet().stream()
                .map(key -> hash(key.getKey(), key.getValue(), normalised, scope))
                .toList();
    }

    /** True if the hash should be made anew because the primary key has changed since it was stored. */
    public boolean isUnderFormerKey(byte[] stored) {
        return ByteBuffer.wrap(stored).getInt() != primary;
    }

    private static byte[] hash(int key, Prf prf, String normalised, HashScope scope) {
        try {
            var hmac = prf.compute(LengthPrefixed.join(scope.purpose(), scope.tenant(), normalised), HMAC_SIZE);
            return ByteBuffer.allocate(Integer.BYTES + HMAC_SIZE)
                    .putInt(key)
                    .put(hmac)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot compute a keyed hash.", e);
        }
    }
}
