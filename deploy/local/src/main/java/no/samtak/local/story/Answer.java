package no.samtak.local.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What a service answered. */
public record Answer(HttpResponse<String> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    /** The header's first value. */
    public String header(String name) {
        return response.headers()
                .firstValue(name)
                .orElseThrow(() -> new StoryFailed(request() + " was answered without the header " + name));
    }

    /** The body, read as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException notJson) {
            throw new StoryFailed(request() + " was not answered with JSON: " + response.body());
        }
    }

    /** This answer, if its status is the one the story demands. */
    public Answer expecting(int status) {
        if (status() != status) {
            throw new StoryFailed(
                    "%s was answered %d instead of %d: %s".formatted(request(), status(), status, response.body()));
        }
        return this;
    }

    private String request() {
        return response.request().method() + " " + response.uri();
    }
}
