package no.samtak.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import no.samtak.local.parts.FreePort;

/** Where each part of one suite listens. */
public record Ports(Map<PartName, Integer> byPart) {
    private static final int HIGHEST = 65_535;

    public Ports {
        byPart = Map.copyOf(byPart);
    }

    /** The usual ports, each moved by its environment variable if that is set. */
    public static Ports from(Map<String, String> environment) {
        return each(part -> {
            String moved = environment.get(part.portVariable());
            return moved == null ? part.usualPort() : parse(part.portVariable(), moved);
        });
    }

    /** Any free ports, so that a test disturbs nobody. */
    public static Ports free() {
        return each(part -> FreePort.any());
    }

    /** The ports that {@link #save} wrote. */
    public static Ports load(Path file) {
        var saved = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            saved.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return each(part -> parse(part.label(), saved.getProperty(part.label(), "")));
    }

    /** Keeps the ports, so that a command in another terminal finds this suite. */
    public void save(Path file) {
        String lines = byPart.entrySet().stream()
                .map(entry -> entry.getKey().label() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.writeString(file, lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int of(PartName part) {
        Integer port = byPart.get(part);
        if (port == null) {
            throw new IllegalStateException("No port for " + part.label());
        }
        return port;
    }

    /** The address of a part that speaks HTTP. */
    public URI url(PartName part) {
        return URI.create("http://localhost:" + of(part));
    }

    /** Makes sure that nobody listens where these parts will. */
    void demandFree(Collection<PartName> parts) {
        for (PartName part : parts) {
            if (isTaken(of(part))) {
                throw new SuiteProblem(("Port %d, which %s needs, is in use: stop what uses it"
                                + " (./samtak down if it is a suite of yours), or choose another port with %s=<port>.")
                        .formatted(of(part), part.label(), part.portVariable()));
            }
        }
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    private static Ports each(ToIntFunction<PartName> port) {
        return new Ports(Arrays.stream(PartName.values())
                .collect(Collectors.toMap(
                        part -> part,
                        port::applyAsInt,
                        (one, other) -> one,
                        () -> new EnumMap<PartName, Integer>(PartName.class))));
    }

    private static int parse(String name, String value) {
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) > 0 && Integer.parseInt(value) <= HIGHEST) {
            return Integer.parseInt(value);
        }
        throw new SuiteProblem("%s must be a port between 1 and %d, but is '%s'.".formatted(name, HIGHEST, value));
    }
}
