package no.samtak.local.part;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.samtak.local.parts.KafkaPart;
import org.apache.kafka.clients.admin.Admin;

/** How a part says that it can be used. */
@FunctionalInterface
interface Readiness {
    /** Asks once. */
    boolean isReady() throws InterruptedException;

    /** Ready when this address answers 200. */
    static Readiness answering(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        return () -> {
            try (HttpClient client = HttpClient.newHttpClient()) {
                return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
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
                var topics = admin.listTopics().names().get(5, TimeUnit.SECONDS);
                return KafkaPart.SERVICES.stream()
                        .allMatch(service -> topics.contains(KafkaPart.eventsOf(service))
                                && topics.contains(KafkaPart.deadLettersOf(service)));
            } catch (ExecutionException | TimeoutException notYet) {
                return false;
            }
        };
    }

    private static boolean answersTcp(int port) {
        try (var socket = new java.net.Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
