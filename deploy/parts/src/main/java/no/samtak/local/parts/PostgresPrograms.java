package no.samtak.local.parts;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code initdb} and {@code pg_ctl}, run for one server; what they and the server say goes to its log. */
record PostgresPrograms(Path binaries, Unprivileged runner, Path log) {
    /** May do everything and needs no password, but only from this machine. */
    static final String SUPERUSER = "postgres";

    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "localhost",
            "unix_socket_directories", "",
            "max_connections", "120",
            "shared_buffers", "64MB",
            "max_wal_size", "256MB",
            "jit", "off",
            "timezone", "UTC");

    static PostgresPrograms unpacked(Path log) throws IOException {
        return new PostgresPrograms(PostgresBinaries.unpacked(), Unprivileged.here(), log);
    }

    /** Makes a new cluster in the empty folder: the same on every machine, whatever its locale. */
    void initialise(PostgresDataFolder folder) throws IOException {
        runner.own(folder.path());
        run(
                "initdb",
                folder,
                "--username=" + SUPERUSER,
                "--auth=trust",
                // An unfinished first start is begun anew anyway; what the running server writes is synced.
                "--no-sync",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        folder.demandPasswords();
    }

    /** Starts the server and returns when it accepts connections. */
    void start(PostgresDataFolder folder, int port) throws IOException {
        runner.own(folder.path());
        String options = SETTINGS.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .sorted()
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        run("pg_ctl", folder, "--wait", "--timeout=60", "--options=" + options, "start");
    }

    /** Ends all sessions and stops the server. */
    void stop(PostgresDataFolder folder) throws IOException {
        run("pg_ctl", folder, "--wait", "--timeout=30", "--mode=fast", "stop");
    }

    /** Runs to the end, unheard by Ctrl-C: whoever starts a server must know whether it runs. */
    private void run(String program, PostgresDataFolder folder, String... options) throws IOException {
        var arguments = new ArrayList<String>();
        arguments.add(binaries.resolve("bin").resolve(program).toString());
        arguments.add("--pgdata=" + folder.path());
        arguments.addAll(List.of(options));
        var command = new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        command.addAll(runner.command(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(program + " ended with status " + status);
            }
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interruption);
        }
    }
}
