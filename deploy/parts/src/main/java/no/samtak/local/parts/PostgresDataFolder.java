package no.samtak.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of a PostgreSQL server, and what a {@code kill -9} may have left in it. */
record PostgresDataFolder(Path path) {
    private static final Path PROCESSES = Path.of("/proc");
    private static final boolean ON_LINUX = Files.exists(PROCESSES.resolve("self/cwd"));
    private static final long PATIENCE_MILLIS = 10_000;

    /**
     * Mends what a killed server left: a first start that was never finished is begun anew, sessions of the dead server
     * are waited for, and its pid file is removed, since the number may belong to another process by now.
     */
    void makeReady() throws IOException {
        if (server().isPresent()) {
            throw new IllegalStateException("PostgreSQL already runs on " + path + "; stop it first");
        }
        if (ON_LINUX) {
            awaitOrphans();
            Files.deleteIfExists(pidFile());
        }
        if (Files.exists(path.resolve("PG_VERSION")) && !Files.exists(mark())) {
            Folders.delete(path);
        }
        Files.createDirectories(path);
    }

    boolean isEmpty() {
        return !Files.exists(path.resolve("PG_VERSION"));
    }

    /** Roles log in with their password, as in production; only the local superuser needs none. */
    void demandPasswords() throws IOException {
        Files.writeString(path.resolve("pg_hba.conf"), """
                host all postgres 127.0.0.1/32 trust
                host all postgres ::1/128      trust
                host all all      127.0.0.1/32 scram-sha-256
                host all all      ::1/128      scram-sha-256
                """);
    }

    void markComplete() throws IOException {
        if (!Files.exists(mark())) {
            Files.createFile(mark());
        }
    }

    /** The main process of the server that runs on this folder, if one does. */
    Optional<ProcessHandle> server() {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
            return ProcessHandle.of(pid).filter(this::isPostgresHere);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sessions of a killed server end by themselves, but a new one refuses to start before they have. */
    private void awaitOrphans() throws IOException {
        long giveUpAt = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!processesHere().isEmpty()) {
            if (System.nanoTime() > giveUpAt) {
                throw new IOException("Processes of a killed PostgreSQL still use " + path + ": " + processesHere());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while waiting for a killed PostgreSQL", interruption);
            }
        }
    }

    private List<ProcessHandle> processesHere() {
        return ProcessHandle.allProcesses().filter(this::isPostgresHere).toList();
    }

    /** Every PostgreSQL process works in its data folder; only Linux lets us see it, elsewhere the name must do. */
    private boolean isPostgresHere(ProcessHandle process) {
        boolean isPostgres = process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
        if (!isPostgres || !ON_LINUX) {
            return isPostgres;
        }
        try {
            return Files.isSameFile(
                    PROCESSES.resolve(Long.toString(process.pid())).resolve("cwd"), path);
        } catch (IOException gone) {
            return false;
        }
    }

    private Path pidFile() {
        return path.resolve("postmaster.pid");
    }

    private Path mark() {
        return path.resolve("samtak-complete");
    }
}
