package no.samtak.law.policy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first sixteen hexadecimal digits of the SHA-256 of the policy file: {@code sha256sum} shows the same. */
public record PolicyVersion(String value) {

    private static final int DIGITS = 16;

    static PolicyVersion of(byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            return new PolicyVersion(HexFormat.of().formatHex(digest).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
