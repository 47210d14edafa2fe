package no.samtak.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a process uses, with all that it has started and that still runs. */
record Usage(ProcessHandle process) {
    private static final Path PROCESSES = Path.of("/proc");

    /** Processor time since it began. */
    Duration processorTime() {
        return family().flatMap(member -> member.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Proportional set size: memory that several processes share is counted in parts. Empty where the system does not
     * tell; only Linux does.
     */
    OptionalLong kilobytes() {
        return family().flatMap(Usage::shareOf).mapToLong(Long::longValue).reduce(Long::sum);
    }

    /** The same without what it has started. */
    OptionalLong ownKilobytes() {
        return shareOf(process).mapToLong(Long::longValue).findFirst();
    }

    private Stream<ProcessHandle> family() {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private static Stream<Long> shareOf(ProcessHandle member) {
        try {
            return Files.readAllLines(
                            PROCESSES.resolve(Long.toString(member.pid())).resolve("smaps_rollup"))
                    .stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(1).limit(1))
                    .map(Long::valueOf);
        } catch (IOException goneOrNotLinux) {
            return Stream.empty();
        }
    }
}
