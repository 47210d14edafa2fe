package no.samtak.kit.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that can be wrong in a body of one schema, one thing at a time. */
final class Flaws {

    /** Stands in for what must never come back: it looks like a birth number. */
    static final String NUMBER = "17859010067";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode TOO_LARGE = JSON.numberNode(new BigInteger("9".repeat(30)));
    private static final Set<String> DATES = Set.of("date", "date-time");

    private final ApiDocument document;
    private final JsonNode right;
    private final List<Flaw> flaws = new ArrayList<>();

    private Flaws(ApiDocument document, JsonNode right) {
        this.document = document;
        this.right = right;
    }

    static List<Flaw> in(ApiDocument document, JsonNode schema) {
        var flaws = new Flaws(document, new SampleBodies(document).whole(schema));
        flaws.object(JsonPointer.empty(), document.resolved(schema));
        return flaws.flaws;
    }

    private void object(JsonPointer at, JsonNode schema) {
        JsonPointer unheardOf = at.appendProperty("unheardOf");
        flaw("an unknown field", unheardOf, JSON.textNode(NUMBER));
        flaws.add(new Flaw(
                at + ": a number for a field", at.toString(), with(at.appendProperty(NUMBER), JSON.booleanNode(true))));
        Set<String> required = SampleBodies.required(schema);
        schema.path("properties").properties().forEach(field -> {
            JsonPointer here = at.appendProperty(field.getKey());
            if (required.contains(field.getKey())) {
                flaw("null", here, JSON.nullNode());
                ObjectNode without = right.deepCopy();
                ((ObjectNode) without.at(at)).remove(field.getKey());
                flaws.add(new Flaw(here + ": left out", here.toString(), without));
            }
            value(here, document.resolved(field.getValue()));
        });
    }

    private void value(JsonPointer at, JsonNode schema) {
        switch (ApiDocument.typeOf(schema)) {
            case "string" -> text(at, schema);
            case "boolean" -> flaw("a text for yes or no", at, JSON.textNode("true"));
            case "integer", "number" -> number(at, schema);
            case "array" -> list(at, schema);
            default -> {
                flaw("a list for an object", at, JSON.arrayNode());
                flaw("a text for an object", at, JSON.textNode(NUMBER));
                object(at, schema);
            }
        }
    }

    private void text(JsonPointer at, JsonNode schema) {
        flaw("a number for a text", at, JSON.numberNode(Long.parseLong(NUMBER)));
        flaw("an object for a text", at, JSON.objectNode());
        String format = schema.path("format").asText();
        if (schema.has("enum") || !format.isEmpty()) {
            flaw("another text than the known ones", at, JSON.textNode(NUMBER));
            flaw("an empty text", at, JSON.textNode(""));
        } else {
            flaw("a NUL in a text", at, JSON.textNode("a\u0000b"));
            flaw("half a character in a text", at, JSON.textNode("a" + Flaw.HALF_A_CHARACTER + "b"));
        }
        if (DATES.contains(format)) {
            String time = format.equals("date") ? "" : "T00:00:00Z";
            flaw("a date after all dates", at, JSON.textNode("+999999999-12-31" + time));
            flaw("a date before all dates", at, JSON.textNode("-999999999-01-01" + time));
        }
        if (schema.has("maxLength")) {
            flaw(
                    "a text that is too long",
                    at,
                    JSON.textNode("x".repeat(schema.get("maxLength").asInt() + 1)));
        }
        if (schema.has("pattern")) {
            flaw("a text of blanks", at, JSON.textNode("   "));
        }
    }

    private void number(JsonPointer at, JsonNode schema) {
        flaw("a text for a number", at, JSON.textNode("7"));
        flaw("a number that is too large for anybody", at, TOO_LARGE);
        flaw("a fraction", at, JSON.numberNode(1.5));
        if (schema.has("minimum")) {
            flaw("too small a number", at, JSON.numberNode(schema.get("minimum").asInt() - 1));
        }
        if (schema.has("maximum")) {
            flaw("too large a number", at, JSON.numberNode(schema.get("maximum").asInt() + 1));
        }
    }

    private void list(JsonPointer at, JsonNode schema) {
        flaw("an object for a list", at, JSON.objectNode());
        flaw("a text for a list", at, JSON.textNode(NUMBER));
        if (schema.has("minItems")) {
            flaw("an empty list", at, JSON.arrayNode());
        }
        if (schema.has("maxItems")) {
            ArrayNode many = JSON.arrayNode();
            JsonNode one = right.at(at).get(0);
            for (int i = 0; i <= schema.get("maxItems").asInt(); i++) {
                many.add(one);
            }
            flaw("too long a list", at, many);
        }
        JsonPointer first = at.appendIndex(0);
        flaws.add(new Flaw(
                at + ": nothing in a list",
                first.toString(),
                with(at, JSON.arrayNode().addNull())));
        value(first, document.resolved(schema.get("items")));
    }

    private void flaw(String what, JsonPointer at, JsonNode wrong) {
        flaws.add(new Flaw(at + ": " + what, at.toString(), with(at, wrong)));
    }

    private JsonNode with(JsonPointer at, JsonNode wrong) {
        JsonNode body = right.deepCopy();
        JsonNode parent = body.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), wrong);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), wrong);
        }
        return body;
    }
}
