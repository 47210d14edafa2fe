package no.samtak.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import no.samtak.kit.time.LegalClock;

/** Moves the legal time of a running suite. Every process sees it at once; technical time is not touched. */
public final class MovableLegalClock {

    private final Path file;

    MovableLegalClock(Path file) {
        this.file = file;
    }

    /** Sets what clocks on the wall in Norway show, and lets time run on from there. */
    public void moveTo(LocalDateTime wallClock) {
        moveTo(wallClock.atZone(LegalClock.ZONE).toInstant());
    }

    public void moveTo(Instant instant) {
        setAhead(Duration.between(Instant.now(), instant));
    }

    public Instant now() {
        return Instant.now().plus(ahead());
    }

    private Duration ahead() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer offset = ByteBuffer.allocate(Long.BYTES);
            channel.read(offset, 0);
            return Duration.ofMillis(offset.getLong(0));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void setAhead(Duration ahead) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, ahead.toMillis()), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
