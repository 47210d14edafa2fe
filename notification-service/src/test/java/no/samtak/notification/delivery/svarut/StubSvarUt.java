package no.samtak.notification.delivery.svarut;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * KS SvarUt and Maskinporten over real HTTP. Every request is held against the published contract, and so is every
 * answer that is meant to be right. How the next letters are taken can be chosen.
 */
public final class StubSvarUt implements AutoCloseable {

    static final UUID ACCOUNT = UUID.fromString("6c0f1a52-1111-4b8e-9c8a-2f6a4cbb0001");
    static final UUID INTEGRATION = UUID.fromString("6c0f1a52-2222-4b8e-9c8a-2f6a4cbb0002");
    static final String PASSWORD = "not-a-real-password";

    /** How a letter is taken. */
    public enum Manner {
        ACCEPT,
        /** Takes it, and answers when nobody waits any more. */
        ACCEPT_AND_STAY_SILENT,
        /** Hangs up, and takes it a while after. */
        HANG_UP_AND_ACCEPT_LATER,
        /** Hangs up and forgets it. */
        HANG_UP,
        /** Takes it, and says that something went wrong. */
        ACCEPT_AND_ANSWER_500,
        /** Takes it, and answers with something that is no answer. */
        ACCEPT_AND_ANSWER_NONSENSE,
        /** Makes two of one, and says nothing. */
        ACCEPT_TWICE_AND_HANG_UP,
        REFUSE,
        ANSWER_401,
        ANSWER_429
    }

    /** A letter that SvarUt has. */
    @SuppressWarnings("ArrayRecordComponent") // The bytes are looked at, never compared.
    public record Taken(String id, JsonNode metadata, byte[] pdf) {

        String externalReference() {
            return metadata.get("eksternReferanse").asText();
        }
    }

    private record Status(String status, OffsetDateTime since) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LATER = Duration.ofMillis(1200);

    private final PublishedContract contract = new PublishedContract();
    private final HttpServer server;
    private final Queue<Manner> manners = new ConcurrentLinkedQueue<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Status> statuses = new ConcurrentHashMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokensGiven = new AtomicInteger();

    public StubSvarUt() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", this::token);
        server.createContext("/api/", this::api);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** How the next letters are taken, one by one; after that, as they should be. */
    public void willTake(Manner... next) {
        manners.addAll(Arrays.asList(next));
    }

    /** What did not keep to the contract. */
    public List<String> faults() {
        return faults;
    }

    public int tokensGiven() {
        return tokensGiven.get();
    }

    /** The letters it has about one of ours. */
    public List<Taken> taken(String letterId) {
        return taken.stream()
                .filter(letter ->
                        letter.metadata().get("korrelasjonsid").asText().equals(letterId))
                .toList();
    }

    public void now(Taken letter, String status) {
        statuses.put(letter.id(), new Status(status, OffsetDateTime.now(ZoneOffset.UTC)));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String[] grant = form.getOrDefault("assertion", "").split("\\.", -1);
        JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(grant[1]));
        boolean isGrant = form.get("grant_type").equals("urn:ietf:params:oauth:grant-type:jwt-bearer")
                && claims.get("iss").asText().equals("samtak-test")
                && claims.get("scope").asText().equals("ks:fiks")
                && claims.get("consumer_org").asText().equals("311120018")
                && claims.get("exp").asLong() - claims.get("iat").asLong() <= 120;
        if (!isGrant) {
            faults.add("No grant: " + claims);
        }
        String token = "token-" + UUID.randomUUID();
        tokens.add(token);
        tokensGiven.incrementAndGet();
        answer(exchange, 200, JSON.createObjectNode().put("access_token", token).put("expires_in", 120));
    }

    private void api(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath().substring("/api".length());
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        List<String> wrong = contract.faults(exchange.getRequestMethod(), path, query);
        if (!wrong.isEmpty()) {
            refuse(exchange, wrong);
        } else if (!isKnown(exchange, path)) {
            answer(exchange, 401, error(401, "UNAUTHORIZED"));
        } else if (exchange.getRequestMethod().equals("GET")) {
            find(exchange, query.get("eksternRef"));
        } else if (path.endsWith("/status-sok")) {
            tellStatuses(exchange, JSON.readTree(body));
        } else {
            take(exchange, body);
        }
    }

    private boolean isKnown(HttpExchange exchange, String path) {
        var headers = exchange.getRequestHeaders();
        return path.contains(ACCOUNT.toString())
                && tokens.stream().anyMatch(token -> ("Bearer " + token).equals(headers.getFirst("Authorization")))
                && INTEGRATION.toString().equals(headers.getFirst("IntegrasjonId"))
                && PASSWORD.equals(headers.getFirst("IntegrasjonPassord"));
    }

    private void find(HttpExchange exchange, String externalReference) throws IOException {
        ObjectNode found = JSON.createObjectNode();
        var ids = found.putArray("forsendelseIds");
        taken.stream()
                .filter(letter -> letter.externalReference().equals(externalReference))
                .forEach(letter -> ids.add(letter.id()));
        rightAnswer(exchange, "EksternRefOppslagResponse", found);
    }

    private void tellStatuses(HttpExchange exchange, JsonNode question) throws IOException {
        List<String> wrong = contract.faults("StatusSok", question);
        if (!wrong.isEmpty()) {
            refuse(exchange, wrong);
            return;
        }
        ObjectNode answer = JSON.createObjectNode();
        var list = answer.putArray("statuser");
        for (JsonNode id : question.get("forsendelseIds")) {
            Status status = statuses.get(id.asText());
            if (status != null) {
                list.addObject()
                        .put("id", id.asText())
                        .put("status", status.status())
                        .put("sisteStatusEndring", status.since().toString());
            }
        }
        rightAnswer(exchange, "ForsendelseStatuser", answer);
    }

    private void take(HttpExchange exchange, byte[] body) throws IOException {
        List<Multipart.Part> parts;
        try {
            parts = Multipart.read(exchange.getRequestHeaders().getFirst("Content-Type"), body);
        } catch (IllegalArgumentException broken) {
            refuse(exchange, List.of(broken.toString()));
            return;
        }
        JsonNode metadata = JSON.readTree(parts.getFirst().text());
        List<String> wrong = faults(parts, metadata);
        if (!wrong.isEmpty()) {
            refuse(exchange, wrong);
            return;
        }
        var letter = new Taken(
                UUID.randomUUID().toString(), metadata, parts.get(1).content().getBytes(StandardCharsets.ISO_8859_1));
        Manner manner = manners.isEmpty() ? Manner.ACCEPT : manners.remove();
        switch (manner) {
            case ACCEPT -> {
                keep(letter);
                rightAnswer(
                        exchange,
                        "SendForsendelseResponse",
                        JSON.createObjectNode().put("id", letter.id()));
            }
            case ACCEPT_AND_STAY_SILENT -> {
                keep(letter);
                pause(Duration.ofSeconds(5));
                exchange.close();
            }
            case HANG_UP_AND_ACCEPT_LATER -> {
                exchange.close();
                pause(LATER);
                keep(letter);
            }
            case HANG_UP -> exchange.close();
            case ACCEPT_AND_ANSWER_500 -> {
                keep(letter);
                answer(exchange, 500, error(500, "INTERNAL"));
            }
            case ACCEPT_AND_ANSWER_NONSENSE -> {
                keep(letter);
                answer(exchange, 200, JSON.createObjectNode().put("takk", "for brevet"));
            }
            case ACCEPT_TWICE_AND_HANG_UP -> {
                keep(letter);
                keep(new Taken(UUID.randomUUID().toString(), metadata, letter.pdf()));
                exchange.close();
            }
            case REFUSE -> answer(exchange, 400, error(400, "UGYLDIG_MOTTAKER"));
            case ANSWER_401 -> {
                tokens.clear();
                answer(exchange, 401, error(401, "UNAUTHORIZED"));
            }
            case ANSWER_429 -> answer(exchange, 429, error(429, "TOO_MANY"));
        }
    }

    /** The published document leaves the body of this one operation out; SvarUt's guide says what it is. */
    private List<String> faults(List<Multipart.Part> parts, JsonNode metadata) {
        List<String> wrong = new CopyOnWriteArrayList<>(contract.faults("Forsendelse", metadata));
        if (!parts.getFirst().name().equals("forsendelse")
                || !parts.getFirst().contentType().equals("application/json")) {
            wrong.add("The first part is not the metadata");
        }
        List<String> announced = metadata.get("dokumenter").findValuesAsText("filnavn");
        List<String> sent = parts.stream().skip(1).map(Multipart.Part::fileName).toList();
        if (!announced.equals(sent)) {
            wrong.add(announced + " were announced, " + sent + " sent");
        }
        if (metadata.path("kunDigitalLevering").asBoolean()) {
            wrong.add("A letter that the law demands must not be digital only");
        }
        return wrong;
    }

    private void keep(Taken letter) {
        statuses.put(letter.id(), new Status("MOTTATT", OffsetDateTime.now(ZoneOffset.UTC)));
        taken.add(letter);
    }

    private void rightAnswer(HttpExchange exchange, String schema, JsonNode answer) throws IOException {
        faults.addAll(contract.faults(schema, answer));
        answer(exchange, 200, answer);
    }

    private void refuse(HttpExchange exchange, List<String> wrong) throws IOException {
        faults.addAll(wrong);
        answer(exchange, 400, error(400, "CONTRACT"));
    }

    private static ObjectNode error(int status, String code) {
        return JSON.createObjectNode()
                .put("status", status)
                .put("errorCode", code)
                .put("message", "Ola Nordmann finnes ikke");
    }

    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> query(String query) {
        return query == null
                ? Map.of()
                : Arrays.stream(query.split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
