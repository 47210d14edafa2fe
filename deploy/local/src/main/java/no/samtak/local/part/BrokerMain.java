package no.samtak.local.part;

import java.nio.file.Path;
import no.samtak.local.parts.KafkaPart;

/** The broker's process: {@code BrokerMain <data folder> <port>}. */
final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] arguments) {
        var broker = KafkaPart.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    }
}
