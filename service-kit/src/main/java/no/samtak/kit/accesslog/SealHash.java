package no.samtak.kit.accesslog;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a seal says: SHA-256 over the seal before it, its own number and time, and every field of its entries, each with
 * its length in front. Altered, removed or inserted entries show, and so do altered seals, to whoever kept a later one.
 */
final class SealHash {

    private SealHash() {}

    static String of(String before, String municipality, long number, Instant sealedAt, List<LogEntries.Kept> entries) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            text(out, before);
            text(out, municipality);
            out.writeLong(number);
            time(out, sealedAt);
            out.writeInt(entries.size());
            for (LogEntries.Kept kept : entries) {
                out.writeLong(kept.id());
                entry(out, kept.entry());
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void entry(DataOutputStream out, LogEntry entry) throws IOException {
        text(out, entry.municipality());
        time(out, entry.at());
        text(out, entry.callerId());
        texts(out, entry.callerRoles());
        texts(out, entry.organisations());
        text(out, entry.what());
        text(out, entry.outcome().name());
        texts(out, entry.subjects().stream().map(UUID::toString).toList());
        text(out, entry.purpose());
        text(out, entry.legalBasis());
        text(out, entry.decisionReference());
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** To the microsecond, as the database keeps it. */
    private static void time(DataOutputStream out, Instant time) throws IOException {
        out.writeLong(time.getEpochSecond());
        out.writeInt(time.getNano() / 1_000);
    }
}
