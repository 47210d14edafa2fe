package no.samtak.notification.delivery.svarut;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * KS SvarUt's published OpenAPI documents, version 2: which operations there are, and what their parameters, bodies and
 * answers look like. A field that the contract does not know is a fault too.
 */
final class PublishedContract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V4,
            builder -> builder.metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));

    private final List<JsonNode> documents = Stream.of("send", "eksternref", "status")
            .map(PublishedContract::read)
            .toList();
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** Faults of a request as far as address and query tell; the path begins after the server's {@code /api}. */
    List<String> faults(String method, String path, Map<String, String> query) {
        for (JsonNode document : documents) {
            for (var template : document.get("paths").properties()) {
                String address = template.getKey().replaceAll("\\{[A-Za-z]+}", "([^/]+)");
                var match = Pattern.compile(address).matcher(path);
                JsonNode operation = template.getValue().get(method.toLowerCase(java.util.Locale.ROOT));
                if (match.matches() && operation != null) {
                    return parameterFaults(operation, match.group(1), query);
                }
            }
        }
        return List.of(method + " " + path + " is no operation of SvarUt");
    }

    private static List<String> parameterFaults(JsonNode operation, String account, Map<String, String> query) {
        List<String> faults = new ArrayList<>();
        for (JsonNode parameter : operation.get("parameters")) {
            String name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("path")
                    && !UUID.matcher(account).matches()) {
                faults.add(name + " is no UUID");
            }
            if (parameter.get("in").asText().equals("query") && !query.containsKey(name)) {
                faults.add(name + " is missing");
            }
        }
        return faults;
    }

    /** Faults of a body or an answer. */
    List<String> faults(String schema, JsonNode body) {
        return schemas.computeIfAbsent(schema, this::compile).validate(body).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** The statuses that a letter can have. */
    static List<String> statuses() {
        List<String> statuses = new ArrayList<>();
        read("status")
                .at("/components/schemas/ForsendelseStatus/properties/status/enum")
                .forEach(status -> statuses.add(status.asText()));
        return statuses;
    }

    private JsonSchema compile(String name) {
        JsonNode components = documents.stream()
                .map(document -> document.get("components"))
                .filter(candidate -> candidate.get("schemas").has(name))
                .findFirst()
                .orElseThrow();
        ObjectNode root = JSON.createObjectNode();
        root.putArray("allOf").addObject().put("$ref", "#/components/schemas/" + name);
        root.set("components", components);
        return SCHEMAS.getSchema(
                root,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    /** The documents say nothing about fields they do not name; we send none. */
    private static JsonNode read(String api) {
        String name = "/svarut/forsendelse-" + api + "-api-v2.json";
        try (InputStream file = PublishedContract.class.getResourceAsStream(name)) {
            JsonNode document = JSON.readTree(Objects.requireNonNull(file, name));
            document.at("/components/schemas")
                    .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
            return document;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
