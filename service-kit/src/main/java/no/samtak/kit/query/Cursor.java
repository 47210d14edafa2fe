package no.samtak.kit.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a list goes on: the sort keys of the last row given, opaque to the client. What a cursor may show is decided
 * anew each time, so an altered one opens nothing.
 */
public final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    /** @param keys the last row's values of the columns that the list is sorted by */
    public static String of(Object... keys) {
        String joined = Arrays.stream(keys).map(Object::toString).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException for a text that is no cursor */
    static List<String> keys(String cursor) {
        byte[] joined = Base64.getUrlDecoder().decode(cursor);
        return List.of(new String(joined, StandardCharsets.UTF_8).split(BETWEEN));
    }
}
