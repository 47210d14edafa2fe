package no.samtak.local.part;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Whether the machine has room for the suite. */
final class Memory {
    private static final long NEEDED_MEGABYTES = 2_500;
    private static final Path LINUX_FIGURES = Path.of("/proc/meminfo");

    private Memory() {}

    static void demandEnough() {
        demandEnough(availableMegabytes());
    }

    static void demandEnough(long availableMegabytes) {
        if (availableMegabytes < NEEDED_MEGABYTES) {
            throw new SuiteProblem(
                    "The suite needs %d MB of memory, but only %d MB are available: close other programs and try again."
                            .formatted(NEEDED_MEGABYTES, availableMegabytes));
        }
    }

    /** What programs can still get without swapping; where the system does not say, all the memory it has. */
    private static long availableMegabytes() {
        if (!Files.exists(LINUX_FIGURES)) {
            var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
            return system.getTotalMemorySize() / (1024 * 1024);
        }
        try {
            return Files.readAllLines(LINUX_FIGURES).stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(1).limit(1))
                    .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException unreadable) {
            throw new SuiteProblem(LINUX_FIGURES + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
