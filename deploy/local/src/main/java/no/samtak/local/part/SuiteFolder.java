package no.samtak.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder in which one suite keeps everything: data, logs, process numbers, the clock, the mailbox. */
public record SuiteFolder(Path path) {
    public SuiteFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path dataOf(PartName part) {
        return path.resolve("data").resolve(part.label());
    }

    public Path logOf(PartName part) {
        return path.resolve(part.label() + ".log");
    }

    public PidFile pidOf(PartName part) {
        return new PidFile(path.resolve(part.label() + ".pid"));
    }

    /** The process that started the parts and stops them. */
    public PidFile suitePid() {
        return new PidFile(path.resolve("suite.pid"));
    }

    public Path ports() {
        return path.resolve("ports.properties");
    }

    public Path clock() {
        return path.resolve("clock");
    }

    public Path keys() {
        return path.resolve("keys");
    }

    /** Where letters that go by post are laid, as PDF. */
    public Path mailbox() {
        return path.resolve("mailbox");
    }

    public void create() {
        try {
            Files.createDirectories(path.resolve("data"));
            Files.createDirectories(mailbox());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Forgets everything. Nothing may run on the folder. */
    public void delete() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + path + " cannot be deleted", failure);
        }
    }
}
