package no.samtak.referral.attachment.domain;

import java.util.Arrays;

/** The bytes of a file, which nobody changes. Printed, they show nothing. */
public final class FileContent {

    private final byte[] bytes;

    public FileContent(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** In bytes. */
    public int size() {
        return bytes.length;
    }

    /** Whether the file begins with these and does not end there. */
    boolean begins(byte[] beginning) {
        return bytes.length > beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    @Override
    public String toString() {
        return "FileContent[" + bytes.length + "]";
    }
}
