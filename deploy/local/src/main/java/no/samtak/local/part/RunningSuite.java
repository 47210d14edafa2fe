package no.samtak.local.part;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samtak.local.clock.ClockFile;

/** All parts of one suite, started in order and stopped in the opposite order. */
public final class RunningSuite implements AutoCloseable {
    private static final Set<PartName> FOUNDATION =
            Set.of(PartName.POSTGRESQL, PartName.KAFKA, PartName.IDENTITY_PROVIDER);
    /** Measured as the cheapest start: one collector thread, no second compiler. */
    private static final List<String> SMALL_JVM = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Checkout checkout;
    private final SuiteFolder folder;
    private final Ports ports;
    private final PrintStream out;
    private final SuiteKeys keys;
    private final Map<PartName, Part> parts = new EnumMap<>(PartName.class);
    private boolean isBegun;
    private boolean closed;

    /**
     * A suite in this folder, not started yet.
     *
     * @throws SuiteProblem if a service has not been built
     */
    public RunningSuite(Checkout checkout, SuiteFolder folder, Ports ports, PrintStream out) {
        this.checkout = checkout;
        this.folder = folder;
        this.ports = ports;
        this.out = out;
        this.keys = new SuiteKeys(folder.keys());
        parts.put(PartName.POSTGRESQL, new PostgresProcess(folder, ports.of(PartName.POSTGRESQL)));
        parts.put(PartName.KAFKA, broker());
        parts.put(PartName.IDENTITY_PROVIDER, identityProvider());
        PartName.LANDED.forEach(service -> parts.put(service, service(service)));
    }

    /**
     * Starts every part and returns when all can be used.
     *
     * @throws SuiteProblem if the machine or a part is not up to it; call {@link #close} then
     */
    public void start() {
        ports.demandFree(parts.keySet());
        Memory.demandEnough();
        isBegun = true;
        folder.create();
        folder.suitePid().write(ProcessHandle.current());
        ports.save(folder.ports());
        new ClockFile(folder.clock()).create();
        keys.create();
        startTogether(FOUNDATION);
        startTogether(PartName.LANDED);
        PartName.services().stream()
                .filter(service -> !PartName.LANDED.contains(service))
                .forEach(service -> out.printf("  %-22s is not written yet and is left out%n", service.label()));
    }

    public Part part(PartName name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new SuiteProblem(name.label() + " is not part of this suite.");
        }
        return part;
    }

    public Checkout checkout() {
        return checkout;
    }

    public SuiteFolder folder() {
        return folder;
    }

    public Ports ports() {
        return ports;
    }

    /** Processor time that all parts have used, and this process that started them. */
    public Duration processorTime() {
        // Every other part is a child of ours; PostgreSQL is nobody's.
        return Stream.concat(Stream.of(ProcessHandle.current()), part(PartName.POSTGRESQL).process().stream())
                .map(process -> new Usage(process).processorTime())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Memory in kilobytes of each part, by its label, and of this process; empty where the system does not tell. */
    public Map<String, Long> memory() {
        Map<String, Long> memory = new LinkedHashMap<>();
        parts.forEach((name, part) -> part.process()
                .ifPresent(process ->
                        new Usage(process).kilobytes().ifPresent(kilobytes -> memory.put(name.label(), kilobytes))));
        new Usage(ProcessHandle.current()).ownKilobytes().ifPresent(kilobytes -> memory.put("samtak", kilobytes));
        return memory;
    }

    /** Stops every part, the services before what they stand on. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        if (isBegun) {
            out.println("Stopping the suite, the services first; another Ctrl-C changes nothing ...");
        }
        together(PartName.LANDED, Part::stop);
        together(FOUNDATION, Part::stop);
        folder.suitePid().delete();
    }

    private void startTogether(Collection<PartName> names) {
        together(names, part -> {
            long begin = System.nanoTime();
            startUnlessClosed(part);
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            out.printf(
                    Locale.ROOT,
                    "  %-22s localhost:%-6d %5.1f s%n",
                    part.name().label(),
                    ports.of(part.name()),
                    taken.toMillis() / 1000.0);
        });
    }

    private void startUnlessClosed(Part part) {
        synchronized (this) {
            if (closed) {
                throw new SuiteProblem(
                        "The suite is being stopped; " + part.name().label() + " was not started.");
            }
        }
        part.start();
    }

    private void together(Collection<PartName> names, Consumer<Part> action) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> results = new ArrayList<>();
            names.forEach(name -> results.add(threads.submit(() -> action.accept(part(name)))));
            for (Future<?> result : results) {
                result.get();
            }
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof SuiteProblem problem) {
                throw problem;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new SuiteProblem("Interrupted.", interruption);
        }
    }

    private Part broker() {
        int port = ports.of(PartName.KAFKA);
        return new JavaProcess(
                PartName.KAFKA,
                folder,
                ownMain(
                        "-Xmx192m",
                        BrokerMain.class,
                        folder.dataOf(PartName.KAFKA).toString(),
                        Integer.toString(port)),
                Map::of,
                Readiness.servingTopics(port),
                out);
    }

    private Part identityProvider() {
        int port = ports.of(PartName.IDENTITY_PROVIDER);
        return new JavaProcess(
                PartName.IDENTITY_PROVIDER,
                folder,
                ownMain("-Xmx64m", IdentityProviderMain.class, Integer.toString(port)),
                Map::of,
                Readiness.answering(ports.url(PartName.IDENTITY_PROVIDER).resolve("/helseid/jwks")),
                out);
    }

    private Part service(PartName service) {
        var arguments = new ArrayList<>(SMALL_JVM);
        arguments.addAll(List.of("-Xmx256m", "-jar", checkout.jarOf(service).toString()));
        return new JavaProcess(
                service,
                folder,
                arguments,
                () -> environmentOf(service),
                Readiness.answering(ports.url(service).resolve("/q/health/ready")),
                out);
    }

    private static List<String> ownMain(String heap, Class<?> main, String... arguments) {
        var command = new ArrayList<>(SMALL_JVM);
        command.addAll(List.of(heap, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** All that a service is told; everything else it knows by itself. */
    private Map<String, String> environmentOf(PartName service) {
        var environment = new HashMap<>(keys.environmentOf(service));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("SAMTAK_LOCAL", "true");
        environment.put("SAMTAK_JSON_LOGS", "false");
        environment.put("SAMTAK_PERSON_NUMBERS_ACCEPTED_SYNTHETIC", "TENOR");
        environment.put("SAMTAK_DATABASE_HOST", "localhost");
        environment.put("SAMTAK_DATABASE_PORT", Integer.toString(ports.of(PartName.POSTGRESQL)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.of(PartName.KAFKA));
        environment.put(
                "SAMTAK_IDENTITY_PROVIDER",
                ports.url(PartName.IDENTITY_PROVIDER).toString());
        environment.put("SAMTAK_LEGAL_CLOCK_FILE", folder.clock().toString());
        environment.put("SAMTAK_POLICIES_FOLDER", checkout.policies().toString());
        environment.put("SAMTAK_MAILBOX_FOLDER", folder.mailbox().toString());
        PartName.services()
                .forEach(other -> environment.put(
                        "SAMTAK_" + other.name() + "_URL", ports.url(other).toString()));
        return environment;
    }
}
