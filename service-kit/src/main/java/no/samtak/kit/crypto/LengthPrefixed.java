package no.samtak.kit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Joins texts so that no two different lists give the same bytes: ("ab", "c") is not ("a", "bc"). */
final class LengthPrefixed {

    private LengthPrefixed() {}

    static byte[] join(String... parts) {
        var encoded = Arrays.stream(parts).map(part -> part.getBytes(UTF_8)).toList();
        var size =
                encoded.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
        var joined = ByteBuffer.allocate(size);
        encoded.forEach(part -> joined.putInt(part.length).put(part));
        return joined.array();
    }
}
