package no.samtak.local.part;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A part that runs in a JVM of its own. */
final class JavaProcess implements Part {
    private static final Duration STARTUP = Duration.ofMinutes(4);
    private static final long SHUTDOWN_SECONDS = 30;
    private static final int LINES_OF_LOG_TO_SHOW = 15;

    private final PartName name;
    private final SuiteFolder folder;
    private final List<String> command;
    private final Supplier<Map<String, String>> environment;
    private final Readiness readiness;
    private final PrintStream out;
    private Optional<Process> running = Optional.empty();
    private boolean hasAnswered;

    /**
     * A part whose JVM gets these arguments (options, then a class or jar with its arguments) and these environment
     * variables beside those of the suite.
     */
    JavaProcess(
            PartName name,
            SuiteFolder folder,
            List<String> arguments,
            Supplier<Map<String, String>> environment,
            Readiness readiness,
            PrintStream out) {
        this.name = name;
        this.folder = folder;
        this.command = command(arguments);
        this.environment = environment;
        this.readiness = readiness;
        this.out = out;
    }

    @Override
    public PartName name() {
        return name;
    }

    @Override
    public synchronized Optional<ProcessHandle> process() {
        return running.map(Process::toHandle);
    }

    @Override
    public void start() {
        Process process = launch();
        long giveUpAt = System.nanoTime() + STARTUP.toNanos();
        try {
            while (!readiness.isReady()) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw wasStopped()
                            ? new SuiteProblem(name.label() + " was stopped while it started.")
                            : new SuiteProblem(name.label() + " ended while it started; its log, " + folder.logOf(name)
                                    + ", ends with:\n" + endOfLog());
                }
                if (System.nanoTime() > giveUpAt) {
                    throw new SuiteProblem("%s does not answer after %d seconds; see %s."
                            .formatted(name.label(), STARTUP.toSeconds(), folder.logOf(name)));
                }
            }
            sayHasAnswered();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new SuiteProblem("Interrupted while " + name.label() + " started.", interruption);
        }
    }

    @Override
    public synchronized void stop() {
        Optional<Process> stopping = running;
        running = Optional.empty();
        stopping.ifPresent(process -> {
            process.destroy();
            try {
                if (!process.waitFor(SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException interruption) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        });
        folder.pidOf(name).delete();
    }

    @Override
    public synchronized void kill() {
        Optional<Process> dying = running;
        running = Optional.empty();
        dying.ifPresent(process -> process.destroyForcibly().onExit().join());
    }

    private synchronized void sayHasAnswered() {
        hasAnswered = true;
    }

    private synchronized boolean wasStopped() {
        return running.isEmpty();
    }

    private synchronized Process launch() {
        var builder = new ProcessBuilder(command)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.logOf(name).toFile()));
        builder.environment().putAll(environment.get());
        try {
            Process process = builder.start();
            running = Optional.of(process);
            Thread.startVirtualThread(() -> tellIfNobodyStopped(process));
            folder.pidOf(name).write(process.toHandle());
            return process;
        } catch (IOException failure) {
            throw new UncheckedIOException(name.label() + " cannot be started", failure);
        }
    }

    private void tellIfNobodyStopped(Process process) {
        process.onExit().join();
        synchronized (this) {
            if (hasAnswered && running.filter(process::equals).isPresent()) {
                out.printf("  %-22s has ended by itself; see %s%n", name.label(), folder.logOf(name));
            }
        }
    }

    /**
     * Ctrl-C reaches every process of the terminal. The parts must not hear it: the suite stops them in order, the
     * services before what they stand on. A signal that is ignored stays ignored in the program that the shell becomes.
     */
    private static List<String> command(List<String> arguments) {
        var command = new ArrayList<String>();
        command.addAll(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return List.copyOf(command);
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(folder.logOf(name));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG_TO_SHOW), lines.size()));
        } catch (IOException unreadable) {
            return "(unreadable: " + unreadable.getMessage() + ")";
        }
    }
}
