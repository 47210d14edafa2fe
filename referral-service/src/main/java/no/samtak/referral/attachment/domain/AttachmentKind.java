package no.samtak.referral.attachment.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that can come with a referral. A file is what its first bytes say, whatever it calls itself. */
public enum AttachmentKind {
    /** ISO 32000: the header comes first. */
    PDF("application/pdf", "255044462d", Set.of("pdf")),
    /** RFC 2083, section 3.1, with the length and name of the chunk that must follow. */
    PNG("image/png", "89504e470d0a1a0a0000000d49484452", Set.of("png")),
    /** ITU-T T.81: start of image, and the first byte of the marker that follows. */
    JPEG("image/jpeg", "ffd8ff", Set.of("jpg", "jpeg"));

    private final String mediaType;
    private final byte[] beginning;
    private final Set<String> extensions;

    AttachmentKind(String mediaType, String beginning, Set<String> extensions) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
        this.extensions = extensions;
    }

    /** What the file is; empty when it is nothing that can come with a referral. */
    public static Optional<AttachmentKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this kind may be called so. */
    public boolean fits(String fileName) {
        String small = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> small.endsWith("." + extension));
    }

    private boolean begins(byte[] content) {
        return content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
