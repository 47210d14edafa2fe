package no.samtak.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time that has legal effect: received dates, deadlines, ages, log times. Tokens, retries and leases never use it.
 *
 * <p>In production it is the system clock. In the local suite a small memory-mapped file, shared by every process,
 * says how far it is ahead: its first eight bytes are the offset in milliseconds, big-endian.
 */
@ApplicationScoped
public class LegalClock {

    /** Deadlines and dates are counted here, wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final Supplier<Duration> ahead;

    LegalClock(@ConfigProperty(name = "samtak.legal-clock-file") Optional<Path> file) {
        this.ahead = file.map(LegalClock::readFrom).orElse(() -> Duration.ZERO);
    }

    /** Microseconds, since that is what the database keeps: a time read back equals the time that was written. */
    public Instant now() {
        return Instant.now().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date in Europe/Oslo. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    private static Supplier<Duration> readFrom(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer offset = channel.map(FileChannel.MapMode.READ_ONLY, 0, Long.BYTES);
            return () -> Duration.ofMillis(offset.getLong(0));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("samtak.legal-clock-file cannot be read: " + file, unreadable);
        }
    }
}
