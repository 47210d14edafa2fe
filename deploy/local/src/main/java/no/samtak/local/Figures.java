package no.samtak.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import no.samtak.local.part.RunningSuite;

/** What a suite costs from its start on: seconds, processor time and memory. */
final class Figures {
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    private final RunningSuite suite;
    private long since = System.nanoTime();
    private Duration toHealthy = Duration.ZERO;
    private Duration processorTimeToHealthy = Duration.ZERO;

    /** Seconds count from now on; nothing of the suite runs yet. */
    Figures(RunningSuite suite) {
        this.suite = suite;
    }

    /** Every part answers; what comes now is the story. */
    void allHealthy() {
        toHealthy = lap();
        processorTimeToHealthy = suite.processorTime();
    }

    /** Prints what it has cost until now. */
    void storyTold(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%nHealthy after %.0f s and %.0f CPU seconds; the story took %.0f s.%n",
                seconds(toHealthy),
                seconds(processorTimeToHealthy),
                seconds(lap()));
        Map<String, Long> memory = suite.memory();
        if (!memory.isEmpty()) {
            out.println("Memory (PSS):");
            memory.forEach((part, kilobytes) -> print(out, part, kilobytes));
            print(
                    out,
                    "in all",
                    memory.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    private Duration lap() {
        long now = System.nanoTime();
        var taken = Duration.ofNanos(now - since);
        since = now;
        return taken;
    }

    private static void print(PrintStream out, String what, long kilobytes) {
        out.printf(Locale.ROOT, "  %-22s %6.0f MB%n", what, kilobytes / KILOBYTES_PER_MEGABYTE);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
