package no.samtak.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file that remembers a process by its number and the instant it began, so that another process that got the same
 * number later is never taken for it.
 */
public record PidFile(Path path) {
    /** The operating system gives start times as ticks since boot; two readings may differ by its clock's corrections. */
    private static final Duration SAME_START = Duration.ofSeconds(2);

    /** Remembers the process. */
    public void write(ProcessHandle process) {
        String start = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.writeString(path, process.pid() + "\n" + start + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The remembered process, if it is still alive. */
    public Optional<ProcessHandle> process() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(path);
            if (lines.size() < 2 || lines.getLast().isEmpty()) {
                return Optional.empty();
            }
            Instant start = Instant.parse(lines.getLast());
            return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> beganAt(process, start));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Forgets the process. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean beganAt(ProcessHandle process, Instant start) {
        return process.info()
                .startInstant()
                .map(began -> Duration.between(began, start).abs().compareTo(SAME_START) <= 0)
                .orElse(false);
    }
}
