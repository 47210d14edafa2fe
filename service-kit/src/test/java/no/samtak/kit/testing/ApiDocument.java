package no.samtak.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The OpenAPI document of the service under test: {@link OpenApiRules#assertCommitted} holds it to the committed one. */
record ApiDocument(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static ApiDocument written() {
        try {
            String json = Files.readString(Path.of("target", "openapi", "openapi.json"));
            return new ApiDocument(new JsonMapper().readTree(json));
        } catch (IOException missing) {
            throw new UncheckedIOException("The service has written no OpenAPI document", missing);
        }
    }

    List<Operation> operations() {
        return root.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Operation(operation.getKey(), path.getKey(), operation.getValue())))
                .toList();
    }

    /** The schema itself: behind a reference, and without the choice to leave it out. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(root.at(schema.get("$ref").asText().substring(1)));
        }
        if (schema.has("anyOf")) {
            return resolved(each(schema.get("anyOf"))
                    .filter(choice -> !choice.path("type").asText().equals("null"))
                    .findFirst()
                    .orElseThrow());
        }
        return schema;
    }

    /** The one type beside {@code null}. */
    static String typeOf(JsonNode resolved) {
        JsonNode type = resolved.path("type");
        return type.isTextual()
                ? type.asText()
                : each(type)
                        .map(JsonNode::asText)
                        .filter(one -> !one.equals("null"))
                        .findFirst()
                        .orElse("object");
    }

    static Stream<JsonNode> each(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    /** One thing that can be asked of the service. */
    record Operation(String method, String path, JsonNode described) {

        String id() {
            return described.get("operationId").asText();
        }

        Set<String> roles() {
            return Set.copyOf(each(described.path("security"))
                    .flatMap(requirement -> each(requirement.path("bearer")))
                    .map(JsonNode::asText)
                    .toList());
        }

        boolean isForSisters() {
            return roles().contains("SISTER_SERVICE");
        }

        List<String> ids() {
            return parameters("path")
                    .map(parameter -> parameter.get("name").asText())
                    .toList();
        }

        /** What stands before a parameter in the path: {@code decisions} of {@code /decisions/{decisionId}}. */
        String segmentBefore(String id) {
            String before = path.substring(0, path.indexOf("/{" + id + "}"));
            return before.substring(before.lastIndexOf('/') + 1);
        }

        List<JsonNode> query() {
            return parameters("query").toList();
        }

        boolean takes(String header) {
            return parameters("header")
                    .anyMatch(parameter -> parameter.get("name").asText().equals(header));
        }

        boolean tellsOf(int status) {
            return described.get("responses").has(Integer.toString(status));
        }

        Optional<JsonNode> body() {
            return Optional.of(described.at("/requestBody/content/application~1json/schema"))
                    .filter(schema -> !schema.isMissingNode());
        }

        private Stream<JsonNode> parameters(String place) {
            return each(described.path("parameters"))
                    .filter(parameter -> parameter.path("in").asText().equals(place));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
