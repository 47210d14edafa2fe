package no.samtak.local.parts;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How this user runs a program that refuses to be run by root: as it is; for root, in a user namespace of its own; or,
 * in a container that forbids those, as the user nobody.
 */
enum Unprivileged {
    AS_MYSELF,
    IN_A_NAMESPACE,
    AS_NOBODY;

    private static final int NOBODY = 65_534;

    /** The way that works here. */
    static Unprivileged here() throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return AS_MYSELF;
        }
        return Stream.of(IN_A_NAMESPACE, AS_NOBODY)
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(() -> new IOException("PostgreSQL refuses to be run by root, and neither 'unshare -U' nor"
                        + " 'setpriv' works here: run Samtak as another user"));
    }

    List<String> command(List<String> program) {
        var command = new ArrayList<>(
                switch (this) {
                    case AS_MYSELF -> List.<String>of();
                    case IN_A_NAMESPACE -> List.of("unshare", "-U");
                    case AS_NOBODY -> List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
                });
        command.addAll(program);
        return command;
    }

    /** Gives the folder and all in it to whoever runs the program. */
    void own(Path folder) throws IOException {
        if (this == AS_NOBODY) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    Files.setAttribute(file, "unix:uid", NOBODY);
                    Files.setAttribute(file, "unix:gid", NOBODY);
                }
            }
        }
    }

    private boolean works() {
        try {
            return new ProcessBuilder(command(List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
