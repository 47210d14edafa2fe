package no.samtak.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlawsTest {

    private static final String SCHEMAS = """
            {"components": {"schemas": {
              "Book": {"type": "object", "required": ["title"], "properties": {
                "title": {"type": "string", "maxLength": 5},
                "kind": {"anyOf": [{"$ref": "#/components/schemas/Kind"}, {"type": "null"}]},
                "pages": {"type": ["integer", "null"], "minimum": 1},
                "authors": {"type": "array", "maxItems": 2,
                            "items": {"type": "object", "properties": {"born": {"type": "string", "format": "date"}}}}}},
              "Kind": {"type": "string", "enum": ["NOVEL", "POEMS"]}}}}
            """;

    private final ApiDocument document = new ApiDocument(tree(SCHEMAS));
    private final JsonNode schema = tree("{\"$ref\": \"#/components/schemas/Book\"}");

    @Test
    void aSampleHasEveryFieldOrWhatIsRequired() {
        var samples = new SampleBodies(document);

        assertThat(samples.whole(schema)).isEqualTo(tree("""
                {"title": "12345", "kind": "POEMS", "pages": 1, "authors": [{"born": "2027-02-26"}]}
                """));
        assertThat(samples.least(schema)).isEqualTo(tree("{\"title\": \"12345\"}"));
    }

    @Test
    void whatIsRequiredIsLeftOutAndNull() {
        assertThat(at("/title")).contains("/title: null", "/title: left out", "/title: a text that is too long");
        assertThat(at("/pages")).contains("/pages: too small a number").doesNotContain("/pages: null");
    }

    @Test
    void aFlawGoesAsDeepAsTheSchema() {
        assertThat(at("/authors/0/born")).contains("/authors/0/born: a date after all dates");
        assertThat(at("/authors/0/unheardOf")).hasSize(1);
        assertThat(at("/authors")).contains("/authors: too long a list");
    }

    @Test
    void oneThingIsWrongAtATime() {
        assertThat(flaws()).allSatisfy(flaw -> {
            assertThat(flaw.body()).isNotEqualTo(new SampleBodies(document).whole(schema));
            assertThat(flaw.text()).doesNotContain(Flaw.HALF_A_CHARACTER);
        });
    }

    private List<String> at(String pointer) {
        return flaws().stream()
                .filter(flaw -> flaw.pointer().equals(pointer))
                .map(Flaw::what)
                .toList();
    }

    private List<Flaw> flaws() {
        return Flaws.in(document, schema);
    }

    private static JsonNode tree(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
