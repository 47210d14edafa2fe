package no.samtak.local.part;

import java.util.Optional;
import java.util.stream.Stream;
import no.samtak.local.parts.PostgresPart;

/** The PostgreSQL server of the suite, a native process. */
final class PostgresProcess implements Part {
    private final SuiteFolder folder;
    private final int port;
    private Optional<PostgresPart> running = Optional.empty();

    PostgresProcess(SuiteFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    public PartName name() {
        return PartName.POSTGRESQL;
    }

    @Override
    public synchronized Optional<ProcessHandle> process() {
        return running.map(PostgresPart::process);
    }

    @Override
    public synchronized void start() {
        var server = PostgresPart.start(folder.dataOf(name()), port, folder.logOf(name()));
        running = Optional.of(server);
        folder.pidOf(name()).write(server.process());
    }

    @Override
    public synchronized void stop() {
        running.ifPresent(PostgresPart::close);
        running = Optional.empty();
        folder.pidOf(name()).delete();
    }

    @Override
    public synchronized void kill() {
        running.ifPresent(server -> {
            ProcessHandle postmaster = server.process();
            Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList()
                    .forEach(ProcessHandle::destroyForcibly);
            postmaster.onExit().join();
            server.close();
        });
        running = Optional.empty();
    }
}
