package no.samtak.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import no.samtak.local.clock.ClockFile;
import no.samtak.local.clock.ClockWalk;
import no.samtak.local.clock.OpenWork;
import no.samtak.local.clock.OsloTime;
import no.samtak.local.part.Checkout;
import no.samtak.local.part.Leftovers;
import no.samtak.local.part.Municipalities;
import no.samtak.local.part.PartName;
import no.samtak.local.part.Ports;
import no.samtak.local.part.RunningSuite;
import no.samtak.local.part.SuiteFolder;
import no.samtak.local.part.SuiteProblem;
import no.samtak.local.parts.LocalTokens;
import no.samtak.local.parts.Role;
import no.samtak.local.story.Story;
import no.samtak.local.story.StoryContext;

/** The commands of the launcher script {@code samtak}. */
public final class Suite {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Checkout checkout;
    private final Map<String, String> environment;
    private final PrintStream out;

    Suite(Checkout checkout, Map<String, String> environment, PrintStream out) {
        this.checkout = checkout;
        this.environment = Map.copyOf(environment);
        this.out = out;
    }

    public static void main(String[] arguments) {
        // What libraries log is of no use in a terminal; the parts write logs of their own.
        LogManager.getLogManager().reset();
        var checkout = new Checkout(Path.of(System.getProperty("samtak.checkout", "")));
        int status;
        try {
            status = new Suite(checkout, System.getenv(), System.out).run(List.of(arguments));
        } catch (SuiteProblem problem) {
            System.err.println(problem.getMessage());
            status = FAILED;
        }
        System.exit(status);
    }

    /** Carries out one command and returns the exit status. */
    int run(List<String> arguments) {
        String line = String.join(" ", arguments);
        return switch (line) {
            case "up" -> up(prepare(checkout.suite()));
            case "up --fresh" -> up(prepareFresh(checkout.suite()));
            case "demo" -> demo(this::waitForCtrlC);
            case "demo --exit" -> demo(() -> {});
            case "down" -> down();
            case "help", "" -> {
                out.print(helpText());
                yield 0;
            }
            default -> runWithArguments(arguments);
        };
    }

    private int runWithArguments(List<String> arguments) {
        if (arguments.size() == 3 && arguments.getFirst().equals("token")) {
            return token(arguments.get(1), arguments.get(2));
        }
        if (arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("time", "to"))) {
            return walkTo(OsloTime.parse(arguments.getLast()));
        }
        if (arguments.size() == 3 && arguments.subList(0, 2).equals(List.of("time", "forward"))) {
            return walkTo(OsloTime.forward(new ClockFile(running().clock()).now(), arguments.getLast()));
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("logs")) {
            return logs(arguments.getLast());
        }
        switch (arguments.getFirst()) {
            case "token" -> out.println("Say for whom and where: ./samtak token CASE_WORKER 4624");
            case "time" ->
                out.println("Say until when: ./samtak time to 2027-02-19T08:00, or ./samtak time forward 7d");
            case "logs" -> out.println("Say whose: ./samtak logs referral");
            default -> out.printf("Not a command: %s%n%n%s", String.join(" ", arguments), helpText());
        }
        return MISUSED;
    }

    private int up(RunningSuite prepared) {
        try (RunningSuite suite = prepared) {
            suite.start();
            PartName.LANDED.forEach(service ->
                    out.printf("  look at %s%n", suite.ports().url(service).resolve("/q/swagger-ui")));
            out.printf(
                    "The suite runs; logs and data are in %s.%n", suite.folder().path());
            waitForCtrlC();
        }
        return 0;
    }

    private int demo(Runnable afterwards) {
        try (RunningSuite suite = prepareFresh(checkout.demo())) {
            SuiteFolder folder = suite.folder();
            folder.create();
            var clock = new ClockFile(folder.clock());
            clock.create();
            clock.beginAt(Story.BEGINNING);
            var figures = new Figures(suite);
            suite.start();
            figures.allHealthy();
            boolean held;
            try (var context = new StoryContext(suite, new Municipalities(checkout.policies(), clock.now()), out)) {
                held = Story.WHOLE.play(context, out);
            }
            figures.storyTold(out);
            out.printf("Letters: %s. Logs: %s.%n", folder.mailbox(), folder.path());
            afterwards.run();
            return held ? 0 : FAILED;
        }
    }

    private RunningSuite prepareFresh(SuiteFolder folder) {
        clearTheWay();
        folder.delete();
        return prepare(folder);
    }

    private RunningSuite prepare(SuiteFolder folder) {
        clearTheWay();
        var suite = new RunningSuite(checkout, folder, Ports.from(environment), out);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        return suite;
    }

    /** Stops what a killed suite left running; a suite that is alive is left alone. */
    private void clearTheWay() {
        for (SuiteFolder folder : checkout.folders()) {
            var leftovers = new Leftovers(folder);
            leftovers.suite().ifPresent(running -> {
                throw new SuiteProblem("A suite of this checkout runs already (process %d): stop it with ./samtak down."
                        .formatted(running.pid()));
            });
            leftovers.stop(out);
        }
    }

    private int token(String roleName, String municipalityNumber) {
        Role role = Stream.of(Role.values())
                .filter(known ->
                        known.name().equals(roleName.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new SuiteProblem(
                        "No role is called %s; there are %s.".formatted(roleName, List.of(Role.values()))));
        SuiteFolder folder = running();
        Ports ports = Ports.load(folder.ports());
        var municipalities = new Municipalities(checkout.policies(), new ClockFile(folder.clock()).now());
        var tokens = new LocalTokens(ports.url(PartName.IDENTITY_PROVIDER));
        out.println(tokens.token(role, municipalities.organisationNumber(municipalityNumber)));
        return 0;
    }

    private int walkTo(Instant goal) {
        SuiteFolder folder = running();
        try (var work = new OpenWork(Ports.load(folder.ports()), PartName.LANDED)) {
            new ClockWalk(new ClockFile(folder.clock()), work, out).to(goal);
        }
        return 0;
    }

    private int down() {
        boolean stopped = false;
        for (SuiteFolder folder : checkout.folders()) {
            stopped |= new Leftovers(folder).stop(out);
        }
        out.println(stopped ? "Stopped." : "Nothing was running.");
        return 0;
    }

    private int logs(String name) {
        PartName part = PartName.called(name)
                .orElseThrow(() -> new SuiteProblem("No part is called %s; there are %s."
                        .formatted(
                                name,
                                String.join(
                                        ", ",
                                        Stream.of(PartName.values())
                                                .map(PartName::label)
                                                .toList()))));
        new LogFollower(newestLogOf(part), out).follow();
        return 0;
    }

    /** Also of a suite that has ended: then one wants to know why. */
    private Path newestLogOf(PartName part) {
        return checkout.folders().stream()
                .map(folder -> folder.logOf(part))
                .filter(Files::exists)
                .max(Comparator.comparing(log -> log.toFile().lastModified()))
                .orElseThrow(() -> new SuiteProblem(part.label() + " has no log: it has not been started."));
    }

    /** The folder of the suite that runs in another terminal. */
    private SuiteFolder running() {
        return checkout.folders().stream()
                .filter(folder -> new Leftovers(folder).suite().isPresent())
                .findFirst()
                .orElseThrow(() -> new SuiteProblem("No suite runs: start one with ./samtak up or ./samtak demo."));
    }

    private void waitForCtrlC() {
        out.println("Stop the suite with Ctrl-C.");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static String helpText() {
        try (InputStream text = Suite.class.getResourceAsStream("/help.txt")) {
            if (text == null) {
                throw new IllegalStateException("help.txt is not in the jar");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
