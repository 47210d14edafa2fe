package no.samtak.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Prints the end of a log and then what is added to it, until Ctrl-C. */
record LogFollower(Path log, PrintStream out) {
    private static final long BYTES_TO_BEGIN_WITH = 20_000;
    private static final long LOOK_AGAIN_MILLIS = 300;

    void follow() {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES_TO_BEGIN_WITH));
            var buffer = new byte[8192];
            while (true) {
                int length = file.read(buffer);
                if (length > 0) {
                    out.write(buffer, 0, length);
                    out.flush();
                } else {
                    Thread.sleep(LOOK_AGAIN_MILLIS);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
