package no.samtak.coordinator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Answers as referral-service does when it is asked whom a letter goes to: two guardians, whoever the case is about. The
 * first question about any case gets no answer, so that every test sees it asked again.
 */
public final class ReferralStandIn implements QuarkusTestResourceLifecycleManager {

    private static final String ADDRESSEES = """
            {"caseId": "%s", "caseReference": "2027-ABCDEFGH", "language": "NN",
             "concerns": {"kind": "PERSON", "name": "Liv"},
             "addressees": [
               {"receiver": {"kind": "PERSON", "role": "GUARDIAN", "name": "Mor Prøve", "addressLines": ["Fjordvegen 1"],
                             "postalCode": "5200", "town": "Os", "digitalAddress": null},
                "disclosure": "FULL", "releaseRule": "OWNER_OR_SILENCE"},
               {"receiver": {"kind": "PERSON", "role": "GUARDIAN", "name": "Far Prøve", "addressLines": ["Fjellvegen 2"],
                             "postalCode": "5200", "town": "Os", "digitalAddress": null},
                "disclosure": "FULL", "releaseRule": "PERSON_ONLY"}]}
            """;

    private final Map<String, AtomicInteger> questions = new ConcurrentHashMap<>();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/v1/cases/", this::answer);
            server.start();
            return Map.of(
                    "samtak.appointment-letters.referral",
                    "http://localhost:" + server.getAddress().getPort());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String caseId = exchange.getRequestURI().getPath().split("/")[4];
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            boolean isFirst =
                    questions.computeIfAbsent(caseId, id -> new AtomicInteger()).getAndIncrement() == 0;
            if (token == null || isFirst) {
                exchange.sendResponseHeaders(token == null ? 401 : 503, -1);
                return;
            }
            byte[] body = ADDRESSEES.formatted(caseId).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
