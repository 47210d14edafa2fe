package no.samtak.kit.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtak.kit.testing.ApiDocument.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A request to one operation. It begins with everything right; each change gives another attempt.
 *
 * @param ids what stands in the path, by parameter
 * @param body JSON, where the operation takes one
 */
record Attempt(
        Operation operation,
        Map<String, String> ids,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable String body) {

    private static final String AUTHORIZATION = "Authorization";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String JSON = "application/json";
    private static final int MUCH = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Attempt {
        ids = Map.copyOf(ids);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    Attempt by(String token) {
        return withHeader(AUTHORIZATION, "Bearer " + token);
    }

    Attempt byNobody() {
        return withoutHeader(AUTHORIZATION);
    }

    Attempt withId(String name, String value) {
        return new Attempt(operation, changed(ids, name, value), query, headers, body);
    }

    Attempt withIds(Map<String, String> other) {
        return new Attempt(operation, other, query, headers, body);
    }

    Attempt withQuery(String name, String value) {
        return new Attempt(operation, ids, changed(query, name, value), headers, body);
    }

    Attempt withoutQuery(String name) {
        return new Attempt(operation, ids, without(query, name), headers, body);
    }

    Attempt withHeader(String name, String value) {
        return new Attempt(operation, ids, query, changed(headers, name, value), body);
    }

    Attempt withoutHeader(String name) {
        return new Attempt(operation, ids, query, without(headers, name), body);
    }

    Attempt withBody(String other) {
        return new Attempt(operation, ids, query, headers, other);
    }

    /** By the plain client, over connections that stay open: there are thousands of attempts. */
    HttpResponse<String> send() {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address()))
                .timeout(PATIENCE);
        String text = body;
        if (text != null) {
            // Who sends much asks first, and is told before it has left.
            request.setHeader(CONTENT_TYPE, JSON).expectContinue(text.length() > MUCH);
        }
        headers.forEach(request::setHeader);
        request.method(
                operation.method().toUpperCase(Locale.ROOT),
                text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String address() {
        String path = operation.path();
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", encoded(id.getValue()));
        }
        return query.isEmpty()
                ? path
                : path
                        + query.entrySet().stream()
                                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> changed(Map<String, String> from, String name, String value) {
        Map<String, String> to = new HashMap<>(from);
        to.put(name, value);
        return to;
    }

    private static Map<String, String> without(Map<String, String> from, String name) {
        Map<String, String> to = new HashMap<>(from);
        to.remove(name);
        return to;
    }
}
