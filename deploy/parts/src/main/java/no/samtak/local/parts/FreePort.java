package no.samtak.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that nobody listens on right now. */
public final class FreePort {
    private FreePort() {}

    /** Any free port of the loopback interface; somebody else may take it before it is used. */
    public static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("No free port on this machine", failure);
        }
    }

    static int orAny(int port) {
        return port == 0 ? any() : port;
    }
}
