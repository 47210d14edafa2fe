package no.samtak.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is demanded of the OpenAPI document of a service. Use it in a test that starts the service: starting writes the
 * document to {@code target/openapi}.
 */
public final class OpenApiRules {

    private static final Path WRITTEN = Path.of("target", "openapi");
    private static final Path COMMITTED = Path.of("openapi", "openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> CHANGES = Set.of("post", "put", "patch", "delete");

    private OpenApiRules() {}

    /** The document in the repository is the one that the code writes. */
    public static void assertCommitted() {
        String module = Path.of("").toAbsolutePath().getFileName().toString();
        List<String> committed = lines(COMMITTED);
        List<String> written = lines(WRITTEN.resolve("openapi.yaml"));
        assertThat(firstDifference(committed, written))
                .as(
                        "The API of %1$s is not what its committed document says. If that is meant:"
                                + " cp %1$s/target/openapi/openapi.yaml %1$s/openapi/openapi.yaml, look at the difference,"
                                + " commit. The first one",
                        module)
                .isEmpty();
    }

    private static Optional<String> firstDifference(List<String> committed, List<String> written) {
        return IntStream.range(0, Math.max(committed.size(), written.size()))
                .filter(line -> line >= committed.size()
                        || line >= written.size()
                        || !committed.get(line).equals(written.get(line)))
                .mapToObj(line -> "line " + (line + 1) + ": "
                        + (line < committed.size() ? committed.get(line) : "(end)") + " -> "
                        + (line < written.size() ? written.get(line) : "(end)"))
                .findFirst();
    }

    private static List<String> lines(Path document) {
        try {
            return Files.readAllLines(document);
        } catch (IOException missing) {
            throw new UncheckedIOException("There is no " + document.toAbsolutePath(), missing);
        }
    }

    /**
     * Every operation says who may call it and what the access log has of it, every answer has a schema, every error the
     * Problem schema; what creates takes an Idempotency-Key, and what changes takes If-Match. A POST that does not
     * create is a command, and changes.
     *
     * @param unguarded operations that take neither header, though they create or change: operation id and reason
     */
    public static void assertHouseStyle(Map<String, String> unguarded) {
        List<String> faults = new ArrayList<>();
        Set<String> found = new TreeSet<>();
        JsonNode document = document();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> {
                            faults(operation.getValue())
                                    .map(fault -> operation.getKey() + " " + path.getKey() + " " + fault)
                                    .forEach(faults::add);
                            if (isUnguarded(operation.getKey(), operation.getValue())) {
                                found.add(
                                        operation.getValue().path("operationId").asText());
                            }
                        }));
        assertThat(faults).isEmpty();
        assertThat(found)
                .as("operations that create without Idempotency-Key, or change without If-Match")
                .isEqualTo(new TreeSet<>(unguarded.keySet()));
        assertThat(document.get("openapi").asText()).startsWith("3.1");
    }

    private static boolean isUnguarded(String method, JsonNode operation) {
        boolean creates = method.equals("post") && operation.path("responses").has("201");
        boolean changes = CHANGES.contains(method) && !creates;
        return (creates && !hasHeader(operation, "Idempotency-Key")) || (changes && !hasHeader(operation, "If-Match"));
    }

    private static Stream<String> faults(JsonNode operation) {
        List<String> faults = new ArrayList<>();
        demand(faults, operation.has("operationId") && operation.has("summary"), "has no operationId or summary");
        demand(faults, !operation.path("tags").isEmpty(), "has no tag");
        demand(faults, hasRoles(operation), "is open to no role, or to everybody");
        demand(faults, operation.has("x-access-log"), "says neither @Logged nor @NotLogged");
        JsonNode responses = operation.path("responses");
        for (String status : List.of("400", "401", "403", "500", "503")) {
            demand(faults, responses.has(status), "does not tell of " + status);
        }
        responses.properties().forEach(response -> {
            boolean isError = response.getKey().compareTo("400") >= 0;
            demand(
                    faults,
                    isError ? isProblem(response.getValue()) : isDescribed(response.getKey(), response.getValue()),
                    "has no schema for " + response.getKey());
        });
        return faults.stream();
    }

    private static void demand(List<String> faults, boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }

    private static boolean hasRoles(JsonNode operation) {
        return operation.has("security")
                && !operation.get("security").isEmpty()
                && each(operation.get("security"))
                        .allMatch(requirement -> requirement.properties().stream()
                                .anyMatch(scheme -> !scheme.getValue().isEmpty()));
    }

    private static boolean isProblem(JsonNode response) {
        return response.path("$ref").asText().startsWith("#/components/responses/")
                || response.path("content")
                        .path("application/problem+json")
                        .path("schema")
                        .path("$ref")
                        .asText()
                        .equals("#/components/schemas/Problem");
    }

    private static boolean isDescribed(String status, JsonNode response) {
        return status.equals("204")
                || (response.path("content").size() > 0
                        && each(response.get("content"))
                                .noneMatch(media -> media.path("schema").isEmpty()));
    }

    private static boolean hasHeader(JsonNode operation, String name) {
        return each(operation.path("parameters"))
                .anyMatch(parameter -> parameter.path("in").asText().equals("header")
                        && parameter.path("name").asText().equals(name));
    }

    private static Stream<JsonNode> each(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static JsonNode document() {
        try {
            return new JsonMapper().readTree(Files.readString(WRITTEN.resolve("openapi.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException("The service has written no OpenAPI document", missing);
        }
    }
}
