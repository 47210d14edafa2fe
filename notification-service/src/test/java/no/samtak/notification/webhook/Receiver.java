package no.samtak.notification.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A system that is told, and verifies what it is told as the Standard Webhooks specification says. */
final class Receiver implements AutoCloseable {

    /** Takes the message, and answers when nobody waits any more. */
    static final int SILENCE = -1;

    /** A message as it came. */
    record Message(String id, String timestamp, List<String> signatures, String body) {

        JsonNode json() {
            try {
                return new JsonMapper().readTree(body);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** Whether it is signed with this secret, and of now. */
        boolean isFromWhoKnows(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
                String expected = "v1,"
                        + Base64.getEncoder()
                                .encodeToString(mac.doFinal(
                                        (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
                Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), Instant.now());
                return signatures.contains(expected) && age.abs().compareTo(Duration.ofMinutes(5)) < 0;
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private final UUID caseId;
    private final HttpServer server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private volatile int usualAnswer = 204;

    /** @param caseId what is told of other cases is let pass */
    Receiver(UUID caseId) {
        this.caseId = caseId;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::hear);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hooks?for=samtak";
    }

    /** What the next messages are answered; after that, the usual. */
    void willAnswer(Integer... next) {
        answers.addAll(Arrays.asList(next));
    }

    void answers(int always) {
        usualAnswer = always;
    }

    /** What it was told about its case, in the order it came. */
    List<Message> messages() {
        return messages.stream()
                .filter(message -> message.body().contains(caseId.toString()))
                .toList();
    }

    List<Message> pings() {
        return messages.stream()
                .filter(message -> message.body().contains("webhook.Ping"))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void hear(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        messages.add(new Message(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                List.of(headers.getFirst("webhook-signature").split(" ", -1)),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Integer chosen = answers.poll();
        int answer = chosen == null ? usualAnswer : chosen;
        if (answer == SILENCE) {
            pause();
        } else {
            exchange.getResponseHeaders().set("Location", "http://10.0.0.1/");
            exchange.sendResponseHeaders(answer, -1);
        }
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(1500));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
