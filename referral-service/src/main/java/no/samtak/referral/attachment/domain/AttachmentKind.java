package no.samtak.referral.attachment.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that can come with a referral. A file is what its first bytes say, whatever it calls itself. */
public enum AttachmentKind {
    /** ISO 32000: the header comes first. */
    PDF("application/pdf", "255044462d", "pdf"),
    /** RFC 2083, section 3.1, with the length and name of the chunk that must follow. */
    PNG("image/png", "89504e470d0a1a0a0000000d49484452", "png"),
    /** ITU-T T.81: start of image, and the first byte of the marker that follows. */
    JPEG("image/jpeg", "ffd8ff", "jpe?g");

    private final String mediaType;
    private final String beginning;
    private final String extension;

    /**
     * @param beginning the first bytes of such a file, in hexadecimal digits
     * @param extension a regular expression for what its name may end in
     */
    AttachmentKind(String mediaType, String beginning, String extension) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.extension = extension;
    }

    /** What the file is; empty when it is nothing that can come with a referral. */
    public static Optional<AttachmentKind> of(FileContent content) {
        return Arrays.stream(values())
                .filter(kind -> content.begins(HexFormat.of().parseHex(kind.beginning)))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this kind may be called so. */
    public boolean fits(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches("(?s).*\\." + extension);
    }
}
