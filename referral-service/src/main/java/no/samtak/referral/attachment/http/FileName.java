package no.samtak.referral.attachment.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file's name in the Content-Disposition header (RFC 6266). It never stands in an address: it may be somebody's name. */
final class FileName {

    private static final Pattern EXTENDED = Pattern.compile("(?i)filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)");
    private static final Pattern QUOTED = Pattern.compile("(?i)filename\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern PLAIN = Pattern.compile("(?i)filename\\s*=\\s*([^;\\s\"]+)");

    private FileName() {}

    /** The extended form goes before the plain one. Empty when the header names no file. */
    static Optional<String> in(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        Matcher extended = EXTENDED.matcher(header);
        if (extended.find()) {
            return Optional.of(decoded(extended.group(1))).filter(name -> !name.isBlank());
        }
        Matcher quoted = QUOTED.matcher(header);
        Matcher plain = PLAIN.matcher(header);
        return (quoted.find()
                        ? Optional.of(quoted.group(1))
                        : plain.find() ? Optional.of(plain.group(1)) : Optional.<String>empty())
                .filter(name -> !name.isBlank());
    }

    /** The header with which a file is given out: to be kept, never shown in place. */
    static String header(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }

    private static String decoded(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            boolean isEscape = text.charAt(i) == '%'
                    && i + 2 < text.length()
                    && HexFormat.isHexDigit(text.charAt(i + 1))
                    && HexFormat.isHexDigit(text.charAt(i + 2));
            bytes.write(isEscape ? HexFormat.fromHexDigits(text, i + 1, i + 3) : text.charAt(i));
            i += isEscape ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
