package no.samtak.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Bodies that are as their schema wants them. What several fields must be together, no schema tells. */
final class SampleBodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ApiDocument document;

    SampleBodies(ApiDocument document) {
        this.document = document;
    }

    /** With every field there is. */
    JsonNode whole(JsonNode schema) {
        return sample(schema, false);
    }

    /** With what is required, and nothing else. */
    JsonNode least(JsonNode schema) {
        return sample(schema, true);
    }

    static JsonNode tree(Object body) {
        return new JsonMapper().valueToTree(body);
    }

    static Set<String> required(JsonNode resolved) {
        return ApiDocument.each(resolved.path("required")).map(JsonNode::asText).collect(Collectors.toSet());
    }

    private JsonNode sample(JsonNode schema, boolean onlyRequired) {
        JsonNode resolved = document.resolved(schema);
        if (resolved.has("enum")) {
            return resolved.get("enum").get(resolved.get("enum").size() - 1);
        }
        return switch (ApiDocument.typeOf(resolved)) {
            case "string" -> JSON.textNode(text(resolved));
            case "integer", "number" -> JSON.numberNode(resolved.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(false);
            case "array" -> list(resolved, onlyRequired);
            default -> object(resolved, onlyRequired);
        };
    }

    private ArrayNode list(JsonNode resolved, boolean onlyRequired) {
        ArrayNode list = JSON.arrayNode();
        for (int i = 0; i < Math.max(1, resolved.path("minItems").asInt()); i++) {
            list.add(sample(resolved.get("items"), onlyRequired));
        }
        return list;
    }

    private ObjectNode object(JsonNode resolved, boolean onlyRequired) {
        ObjectNode object = JSON.objectNode();
        Set<String> required = required(resolved);
        resolved.path("properties").properties().stream()
                .filter(field -> !onlyRequired || required.contains(field.getKey()))
                .forEach(field -> object.set(field.getKey(), sample(field.getValue(), onlyRequired)));
        return object;
    }

    static String text(JsonNode resolved) {
        return switch (resolved.path("format").asText()) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2027-02-26";
            case "date-time" -> "2027-02-26T09:00:00Z";
            default -> resolved.has("examples") ? resolved.at("/examples/0").asText() : digits(resolved);
        };
    }

    /** Nine of them, as an organisation number has, where there is room. */
    private static String digits(JsonNode resolved) {
        return "123456789".substring(0, Math.min(9, resolved.path("maxLength").asInt(9)));
    }
}
