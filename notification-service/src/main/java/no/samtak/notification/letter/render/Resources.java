package no.samtak.notification.letter.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What letters are made of, from the folder {@code letters}. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String name) {
        try (var file = Resources.class.getResourceAsStream("/letters/" + name)) {
            if (file == null) {
                throw new IllegalStateException("letters/" + name + " is not on the class path");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
