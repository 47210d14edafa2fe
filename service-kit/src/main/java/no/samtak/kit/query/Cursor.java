package no.samtak.kit.query;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a list goes on: the sort keys of the last row given, opaque to the client. What a cursor may show is decided
 * anew each time, so one that somebody makes up opens nothing; the checksum is there to tell a mistake from a place.
 */
public final class Cursor {

    private static final String BETWEEN = "\n";
    private static final int CHECKSUM_SIZE = 6;

    private Cursor() {}

    /** @param keys the last row's values of the columns that the list is sorted by */
    public static String of(Object... keys) {
        byte[] joined = Arrays.stream(keys)
                .map(Object::toString)
                .collect(Collectors.joining(BETWEEN))
                .getBytes(StandardCharsets.UTF_8);
        byte[] checked = ByteBuffer.allocate(CHECKSUM_SIZE + joined.length)
                .put(checksum(joined))
                .put(joined)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(checked);
    }

    /** @throws IllegalArgumentException for a text that is no cursor, or one that was altered */
    static List<String> keys(String cursor) {
        byte[] checked = Base64.getUrlDecoder().decode(cursor);
        byte[] joined = Arrays.copyOfRange(checked, Math.min(CHECKSUM_SIZE, checked.length), checked.length);
        if (!Arrays.equals(checksum(joined), Arrays.copyOf(checked, CHECKSUM_SIZE))) {
            throw new IllegalArgumentException("Not as it was given");
        }
        return List.of(new String(joined, StandardCharsets.UTF_8).split(BETWEEN));
    }

    private static byte[] checksum(byte[] joined) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(joined), CHECKSUM_SIZE);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
