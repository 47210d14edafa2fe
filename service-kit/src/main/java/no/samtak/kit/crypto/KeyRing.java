package no.samtak.kit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * The secret keys of one service: column keys (AES-256-GCM) and hash keys (HMAC-SHA-256), each set with one primary
 * key. Written as one JSON object with two Tink keysets, {@code columnKeys} and {@code hashKeys}.
 *
 * <p>Keys are renewed in two steps, so that processes that restart one after the other can read each other's rows:
 * {@linkplain #withStandbyKeys() add keys} and restart all; then {@linkplain #withNewestKeysInUse() use them} and
 * restart all. A key may be taken out when no row is written under it any more.
 *
 * @see <a href="https://developers.google.com/tink/key-management-overview">Tink: key management</a>
 */
public final class KeyRing {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Keys columnKeys;
    private final Keys hashKeys;

    private KeyRing(Keys columnKeys, Keys hashKeys) {
        this.columnKeys = columnKeys;
        this.hashKeys = hashKeys;
    }

    /** A new ring with one random key of each kind, as JSON. Whoever stores it keeps it readable to the service only. */
    public static String generate() {
        return new KeyRing(Keys.generate(KeyKind.COLUMN), Keys.generate(KeyKind.HASH)).toJson();
    }

    /**
     * Reads a ring from its JSON.
     *
     * @throws KeyRingInvalid if the text is not a complete ring
     */
    public static KeyRing read(String json) {
        var ring = tree(json);
        return new KeyRing(keys(ring, KeyKind.COLUMN), keys(ring, KeyKind.HASH));
    }

    /**
     * Reads a ring from a file.
     *
     * @throws KeyRingInvalid if the file cannot be read or is not a complete ring
     */
    public static KeyRing readFile(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new KeyRingInvalid("The key ring file " + file.toAbsolutePath() + " cannot be read ("
                    + e.getClass().getSimpleName() + ").");
        }
    }

    /**
     * Reads a ring from the Base64 form of its JSON, for platforms that hand secrets over as environment variables.
     *
     * @throws KeyRingInvalid if the text is not Base64 or not a complete ring
     */
    public static KeyRing readBase64(String base64) {
        return read(decoded(base64));
    }

    /** The ring with all its secret keys as JSON. */
    public String toJson() {
        var ring = JSON.createObjectNode();
        ring.set(KeyKind.COLUMN.jsonName(), tree(columnKeys.toJson()));
        ring.set(KeyKind.HASH.jsonName(), tree(hashKeys.toJson()));
        return ring.toPrettyString();
    }

    /** First step of a renewal: one more key of each kind, which decrypts and finds but is not yet written with. */
    public KeyRing withStandbyKeys() {
        return new KeyRing(columnKeys.withStandby(), hashKeys.withStandby());
    }

    /** Second step of a renewal: the newest key of each kind is the one that is written with. */
    public KeyRing withNewestKeysInUse() {
        return new KeyRing(columnKeys.withNewestPrimary(), hashKeys.withNewestPrimary());
    }

    KeyId primaryColumnKey() {
        return columnKeys.primary();
    }

    boolean hasColumnKey(KeyId key) {
        return columnKeys.active().contains(key);
    }

    Aead columnPrimitive() {
        return columnKeys.primitive(Aead.class);
    }

    PrfSet hashPrimitive() {
        return hashKeys.primitive(PrfSet.class);
    }

    /** Names the keys by id; secret material is never printed. */
    @Override
    public String toString() {
        return "KeyRing[column keys " + columnKeys.active() + ", hash keys " + hashKeys.active() + "]";
    }

    private static Keys keys(JsonNode ring, KeyKind kind) {
        var json = ring.path(kind.jsonName());
        if (!json.isObject()) {
            throw new KeyRingInvalid("The key ring has no \"" + kind.jsonName() + "\".");
        }
        return Keys.read(kind, json.toString());
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            // Without the cause: a parser may quote what it stumbles over, and here that is key material.
            throw new KeyRingInvalid("The key ring is not JSON.");
        }
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new KeyRingInvalid("The key ring is not valid Base64.");
        }
    }
}
