package no.samtak.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import no.samtak.contracts.event.DeadlineAnnouncedV1;
import no.samtak.contracts.event.DeadlineAnnouncedV1.AnsweredBy;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.LetterOrderedV1;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.SisterVoice;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * referral-service, as far as notification-service knows it: it tells events, hands out letter orders and says whether
 * letters may leave. It can also be silent, which is to have nobody at its port.
 */
public final class Referral implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path GOLDEN = Path.of("../event-contracts/src/test/resources/letter");

    private final Map<UUID, String> orders = new ConcurrentHashMap<>();
    private final Map<UUID, String> reasonsToCallOff = new ConcurrentHashMap<>();
    private final List<UUID> askedToRelease = new CopyOnWriteArrayList<>();
    private final SisterVoice voice = new SisterVoice("referral");
    private volatile int status = 200;
    private @Nullable HttpServer server;

    private final String municipality;

    Referral() {
        this("bjornafjorden");
    }

    /** As it speaks about another municipality than the usual one. */
    public Referral(String municipality) {
        this.municipality = municipality;
        answerAgain();
    }

    public void tell(Event event, long version) {
        voice.tell(municipality, event, version);
    }

    void tellAs(UUID eventId, Event event, long version) {
        voice.tellAs(eventId, municipality, event, version);
    }

    /** The deadline of the story: received on the last Sunday of January 2027. */
    static DeadlineAnnouncedV1 delayLetterDeadline(UUID caseId, UUID deadlineId) {
        return new DeadlineAnnouncedV1(
                caseId,
                deadlineId,
                "DELAY_LETTER",
                AnsweredBy.LETTER,
                LocalDate.of(2027, 2, 28),
                LocalDate.of(2027, 2, 26),
                List.of(LocalDate.of(2027, 2, 19)),
                List.of("FVL_11A"));
    }

    /** Writes an order like the golden one, and does not tell of it yet. */
    public LetterOrderedV1 writes(String golden, UUID caseId, @Nullable UUID deadlineId, ReleaseRule rule) {
        return writes(golden, caseId, deadlineId, rule, null, order -> {});
    }

    LetterOrderedV1 writes(
            String golden,
            UUID caseId,
            @Nullable UUID deadlineId,
            ReleaseRule rule,
            @Nullable UUID replaces,
            Consumer<ObjectNode> change) {
        try {
            UUID orderId = Ids.next();
            var order =
                    (ObjectNode) JSON.readTree(GOLDEN.resolve(golden + ".json").toFile());
            order.put("letterOrderId", orderId.toString());
            order.put("caseId", caseId.toString());
            order.put("municipality", municipality);
            change.accept(order);
            orders.put(orderId, order.toString());
            return new LetterOrderedV1(caseId, orderId, golden.substring(0, 3), deadlineId, rule, replaces);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void willCallOff(UUID orderId, String reason) {
        reasonsToCallOff.put(orderId, reason);
    }

    /** Answers everything with this status. */
    void answersWith(int status) {
        this.status = status;
    }

    /** How often it was asked whether this letter may leave. */
    long timesAsked(UUID orderId) {
        return askedToRelease.stream().filter(orderId::equals).count();
    }

    void fallSilent() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    void answerAgainIfSilent() {
        if (server == null) {
            answerAgain();
        }
    }

    void answerAgain() {
        try {
            URI address = ConfigProvider.getConfig().getValue("samtak.referral.url", URI.class);
            server = HttpServer.create(new InetSocketAddress("localhost", address.getPort()), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/internal/v1/letter-orders/", this::order);
            server.createContext("/internal/v1/letter-releases", this::release);
            server.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        fallSilent();
        voice.close();
    }

    private void order(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String order = orders.get(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        boolean mayAsk = tokenIsForReferral(exchange);
        answer(exchange, mayAsk ? order == null ? 404 : status : 401, order == null ? "{}" : order);
    }

    private void release(HttpExchange exchange) throws IOException {
        JsonNode question = JSON.readTree(exchange.getRequestBody());
        var reply = JSON.createObjectNode();
        var answers = reply.putArray("answers");
        for (JsonNode asked : question.get("letterOrderIds")) {
            UUID orderId = UUID.fromString(asked.asText());
            askedToRelease.add(orderId);
            String reason = reasonsToCallOff.get(orderId);
            answers.addObject()
                    .put("letterOrderId", orderId.toString())
                    .put("answer", reason == null ? "GO" : "VOID")
                    .put("reason", reason);
        }
        answer(exchange, tokenIsForReferral(exchange) ? status : 401, reply.toString());
    }

    private boolean tokenIsForReferral(HttpExchange exchange) throws IOException {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        assertThat(bearer).startsWith("Bearer ");
        JsonNode claims = JSON.readTree(
                Base64.getUrlDecoder().decode(bearer.substring(bearer.indexOf('.') + 1, bearer.lastIndexOf('.'))));
        return claims.path("iss").asText().equals("notification")
                && claims.path("aud").asText().equals("referral")
                && claims.path("municipality").asText().equals(municipality);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
