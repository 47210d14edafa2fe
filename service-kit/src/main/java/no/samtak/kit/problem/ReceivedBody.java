package no.samtak.kit.problem;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of the body of the request in hand, to tell one request from another; nothing where there was none. */
@RequestScoped
public class ReceivedBody {

    private byte[] bytes = {};

    /** Whoever reads the body says here what it was: the reader of JSON, and an operation that takes a file. */
    public void is(byte[] read) {
        bytes = read;
    }

    /** In hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
