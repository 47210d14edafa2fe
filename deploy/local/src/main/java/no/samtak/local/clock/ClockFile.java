package no.samtak.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * How far legal time is ahead of the machine's time, in a file that every process of the suite has mapped into memory:
 * all see a move at once, and it survives {@code kill -9}.
 *
 * <p>16 bytes: the milliseconds to add to the machine's time as a big-endian long, then eight bytes reserved, zero.
 */
public record ClockFile(Path path) {
    private static final int SIZE = 16;
    private static final VarHandle OFFSET = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Makes the file if it is missing; legal time then equals the machine's. */
    public void create() {
        if (Files.exists(path)) {
            return;
        }
        try {
            Path whole = path.resolveSibling(path.getFileName() + ".new");
            Files.write(whole, new byte[SIZE]);
            Files.move(whole, path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The legal time, to the millisecond. */
    public Instant now() {
        return machineNow().plus(ahead());
    }

    /** How far legal time is ahead; negative if it is behind. */
    public Duration ahead() {
        return Duration.ofMillis((long) OFFSET.getVolatile(map(), 0));
    }

    /** Sets the clock of a suite in which nothing has happened yet, forward or back. */
    public void beginAt(Instant instant) {
        OFFSET.setVolatile(map(), 0, offsetOf(instant));
    }

    /**
     * Moves legal time forward to this instant; it runs on from there.
     *
     * @throws IllegalArgumentException if that would be back in time
     */
    public void moveTo(Instant instant) {
        long offset = offsetOf(instant);
        if (offset < ahead().toMillis()) {
            throw new IllegalArgumentException("Legal time never goes backwards, not even to " + instant);
        }
        OFFSET.setVolatile(map(), 0, offset);
    }

    /** Rounded up, so that what is due at the instant is due once we are there. */
    private static long offsetOf(Instant instant) {
        return Duration.between(machineNow(), instant).plusNanos(999_999).toMillis();
    }

    private static Instant machineNow() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    private ByteBuffer map() {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The clock file " + path + " cannot be used", failure);
        }
    }
}
