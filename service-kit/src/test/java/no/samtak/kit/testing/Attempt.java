package no.samtak.kit.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    private static final String JSON = "application/json";

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

    Response send() {
        var request = given().urlEncodingEnabled(false).headers(headers);
        if (body != null) {
            request.contentType(headers.getOrDefault("Content-Type", JSON)).body(body);
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), address());
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
