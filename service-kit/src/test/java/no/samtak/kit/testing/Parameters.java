package no.samtak.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What is wrong for a query parameter, by its schema. */
final class Parameters {

    private static final String CURSOR = "after";

    private Parameters() {}

    static List<String> wrong(String name, JsonNode schema) {
        List<String> wrong = new ArrayList<>(List.of("a\u0000b"));
        boolean isClosed = schema.has("enum") || schema.has("format") || name.equals(CURSOR);
        if (isClosed) {
            wrong.addAll(List.of("abc", Flaws.NUMBER));
        }
        if (ApiDocument.typeOf(schema).equals("integer")) {
            wrong.remove(Flaws.NUMBER);
            wrong.addAll(List.of("0", "-1", "1.5", "9".repeat(30)));
        }
        if (schema.path("format").asText().equals("date")) {
            wrong.addAll(List.of("2027-02-30", "+999999999-12-31"));
        }
        if (schema.path("format").asText().equals("date-time")) {
            wrong.addAll(List.of("2027-02-28", "+999999999-12-31T00:00:00Z"));
        }
        return wrong;
    }
}
