package no.samtak.kit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * Encrypts single column values with AES-256-GCM.
 *
 * <p>A ciphertext is {@code 0x01 | key id, 4 bytes | nonce, 12 bytes | content | tag, 16 bytes}: the id says which key
 * opens it, so old rows stay readable while new ones are written under the primary key. The same text never gives the
 * same ciphertext twice; use {@link KeyedHash} to find rows.
 */
public final class ColumnCipher {

    private static final byte TINK_PREFIX = 1;
    private static final int PREFIX_SIZE = 1 + Integer.BYTES;

    private final KeyRing keys;
    private final Aead aead;

    public ColumnCipher(KeyRing keys) {
        this.keys = keys;
        this.aead = keys.columnPrimitive();
    }

    public byte[] encrypt(byte[] content, Cell cell) {
        try {
            return aead.encrypt(content, cell.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt " + cell + ".", e);
        }
    }

    /**
     * Opens what {@link #encrypt} wrote for the same cell.
     *
     * @throws CellUnreadable if the key is unknown, or the value was changed or belongs to another cell
     */
    public byte[] decrypt(byte[] ciphertext, Cell cell) {
        var key = keyOf(ciphertext, cell);
        if (!keys.hasColumnKey(key)) {
            throw CellUnreadable.unknownKey(cell, key);
        }
        try {
            return aead.decrypt(ciphertext, cell.associatedData());
        } catch (GeneralSecurityException e) {
            throw CellUnreadable.changedOrMoved(cell, key);
        }
    }

    public byte[] encryptText(String text, Cell cell) {
        return encrypt(text.getBytes(UTF_8), cell);
    }

    /**
     * Opens what {@link #encryptText} wrote for the same cell.
     *
     * @throws CellUnreadable if the key is unknown, or the value was changed or belongs to another cell
     */
    public String decryptText(byte[] ciphertext, Cell cell) {
        return new String(decrypt(ciphertext, cell), UTF_8);
    }

    /**
     * True if the value should be encrypted anew because the primary key has changed since it was written.
     *
     * @throws CellUnreadable if the value is no ciphertext at all
     */
    public boolean isUnderFormerKey(byte[] ciphertext, Cell cell) {
        return !keyOf(ciphertext, cell).equals(keys.primaryColumnKey());
    }

    private static KeyId keyOf(byte[] ciphertext, Cell cell) {
        if (ciphertext.length < PREFIX_SIZE || ciphertext[0] != TINK_PREFIX) {
            throw CellUnreadable.notCiphertext(cell);
        }
        return new KeyId(ByteBuffer.wrap(ciphertext).getInt(1));
    }
}
