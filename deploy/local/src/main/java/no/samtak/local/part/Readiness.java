package no.samtak.local.part;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.samtak.local.parts.KafkaPart;
import org.apache.kafka.clients.admin.Admin;

/** How a part says that it can be used. */
@FunctionalInterface
interface Readiness {
    int PATIENCE_MILLIS = 5_000;

    /** Asks once. */
    boolean isReady() throws InterruptedException;

    /** Ready when this address answers 200. */
    static Readiness answering(URI address) {
        return () -> {
            try {
                // Asked often while everything else starts: an HttpClient would cost more than the answer.
                var connection = (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(PATIENCE_MILLIS);
                connection.setReadTimeout(PATIENCE_MILLIS);
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** Ready when the broker knows the last topic that its start creates. */
    static Readiness servingTopics(int port) {
        return () -> {
            if (!answersTcp(port)) {
                return false;
            }
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + port))) {
                var topics = admin.listTopics().names().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                return KafkaPart.SERVICES.stream()
                        .allMatch(service -> topics.contains(KafkaPart.eventsOf(service))
                                && topics.contains(KafkaPart.deadLettersOf(service)));
            } catch (ExecutionException | TimeoutException notYet) {
                return false;
            }
        };
    }

    private static boolean answersTcp(int port) {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
