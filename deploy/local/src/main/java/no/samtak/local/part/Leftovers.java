package no.samtak.local.part;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samtak.local.parts.PostgresPart;

/** The processes that a folder's suite left running, or that belong to a suite in another terminal. */
public record Leftovers(SuiteFolder folder) {
    private static final long SUITE_SECONDS = 60;
    private static final long PART_SECONDS = 25;

    /** The suite that still minds its parts, if there is one. */
    public Optional<ProcessHandle> suite() {
        return folder.suitePid().process();
    }

    /** Stops the suite of this folder and whatever it may have left behind; tells if there was anything to stop. */
    public boolean stop(PrintStream out) {
        Optional<ProcessHandle> suite = suite();
        suite.ifPresent(running -> end(running, SUITE_SECONDS));
        List<PartName> parts = Arrays.stream(PartName.values())
                .filter(part -> process(part).isPresent())
                .toList();
        if (!parts.isEmpty()) {
            out.printf("  stopping what an earlier suite left: %s%n", String.join(", ", labels(parts)));
            stopTogether(parts.stream().filter(PartName.services()::contains));
            stopTogether(parts.stream().filter(part -> !PartName.services().contains(part)));
        }
        Arrays.stream(PartName.values()).forEach(part -> folder.pidOf(part).delete());
        folder.suitePid().delete();
        return suite.isPresent() || !parts.isEmpty();
    }

    private void stopTogether(Stream<PartName> parts) {
        CompletableFuture<?>[] endings = parts.flatMap(part -> process(part).stream())
                .map(process -> CompletableFuture.runAsync(() -> end(process, PART_SECONDS)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(endings).join();
    }

    /** PostgreSQL keeps its own pid file, which exists a moment before ours does. */
    private Optional<ProcessHandle> process(PartName part) {
        return part == PartName.POSTGRESQL
                ? PostgresPart.runningOn(folder.dataOf(part))
                : folder.pidOf(part).process();
    }

    private static void end(ProcessHandle process, long patienceSeconds) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, patienceSeconds, TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private static List<String> labels(List<PartName> parts) {
        return parts.stream().map(PartName::label).toList();
    }
}
