package no.samtak.notification.delivery.svarut;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a multipart body (RFC 7578) as strictly as a server may. */
final class Multipart {

    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

    private Multipart() {}

    /** One part. */
    record Part(String name, @Nullable String fileName, String contentType, String content) {

        String text() {
            return new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    static List<Part> read(String contentType, byte[] body) {
        if (!contentType.startsWith("multipart/form-data; boundary=")) {
            throw new IllegalArgumentException("Not multipart/form-data: " + contentType);
        }
        String boundary = "--" + contentType.substring(contentType.indexOf('=') + 1);
        String whole = new String(body, StandardCharsets.ISO_8859_1);
        if (!whole.endsWith("\r\n" + boundary + "--\r\n")) {
            throw new IllegalArgumentException("The body does not end as it should");
        }
        List<Part> parts = new ArrayList<>();
        String[] pieces =
                whole.substring(0, whole.length() - boundary.length() - 6).split(Pattern.quote(boundary) + "\r\n", -1);
        for (int piece = 1; piece < pieces.length; piece++) {
            int end = pieces[piece].indexOf("\r\n\r\n");
            String headers = pieces[piece].substring(0, end);
            String content = pieces[piece].substring(end + 4);
            parts.add(new Part(
                    find(NAME, headers),
                    headers.contains("filename=") ? find(FILE_NAME, headers) : null,
                    headers.replaceAll("(?s).*Content-Type: ([^\r]*).*", "$1"),
                    piece < pieces.length - 1 ? content.substring(0, content.length() - 2) : content));
        }
        return parts;
    }

    private static String find(Pattern pattern, String headers) {
        Matcher match = pattern.matcher(headers);
        if (!match.find()) {
            throw new IllegalArgumentException("A part without " + pattern);
        }
        return match.group(1);
    }
}
