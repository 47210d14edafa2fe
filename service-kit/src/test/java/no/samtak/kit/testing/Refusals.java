package no.samtak.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sends what is bad and notes every answer that is not as it must be. */
final class Refusals {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern BIRTH_NUMBER = Pattern.compile("(?<!\\d)\\d{6} ?\\d{5}(?!\\d)");
    private static final Pattern OUR_INSIDE =
            Pattern.compile("Exception|\\bat [a-z]+\\.|no\\.samtak(\\.[a-z]+){2}|org\\.|java\\.|SQL");

    private static final JsonMapper JSON = new JsonMapper();

    private final StoredRows rows;
    private final TableSize size;
    private Map<String, Long> stored;
    private final List<String> faults = new ArrayList<>();
    private String underway = "some operation";
    private int sent;

    Refusals(StoredRows rows, TableSize size) {
        this.rows = rows;
        this.size = size;
        this.stored = rows.count();
    }

    /** Sends it, and expects one of the statuses. */
    void demand(Attempt attempt, String what, Integer... statuses) {
        send(attempt, what, Set.of(statuses), Optional.empty());
    }

    /** Sends it, and expects a 400 with an issue at the pointer. */
    void demandIssue(Attempt attempt, String what, String pointer) {
        send(attempt, what, Set.of(400), Optional.of(pointer));
    }

    void assertNone() {
        lookWhatIsStored();
        assertThat(faults).as("of %s bad requests", sent).isEmpty();
    }

    private void send(Attempt attempt, String what, Set<Integer> statuses, Optional<String> pointer) {
        String operation = attempt.operation().toString();
        if (size == TableSize.LARGE && !operation.equals(underway)) {
            lookWhatIsStored();
            underway = operation;
        }
        HttpResponse<String> answer = attempt.send();
        sent++;
        List<String> wrong = new ArrayList<>();
        if (!statuses.contains(answer.statusCode())) {
            wrong.add("answers " + answer.statusCode() + " and not " + statuses);
        }
        if (answer.statusCode() >= 400) {
            wrong.addAll(notAProblem(answer));
            if (!pointer.map(at -> names(answer, at)).orElse(true)) {
                wrong.add("has no issue where the fault is");
            }
        }
        if (!wrong.isEmpty()) {
            faults.add(attempt.operation() + ", " + what + ": " + String.join("; ", wrong));
        }
    }

    /** To count costs more than to send: large, it is done once for each operation; small, once for all of them. */
    private void lookWhatIsStored() {
        Map<String, Long> now = rows.count();
        StoredRows.grown(stored, now)
                .forEach(table -> faults.add(underway + ", something bad: has stored something in " + table));
        stored = now;
    }

    private static List<String> notAProblem(HttpResponse<String> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            return List.of("is no application/problem+json");
        }
        List<String> wrong = new ArrayList<>();
        JsonNode problem = tree(answer);
        if (!problem.path("type").asText().startsWith("urn:samtak:problem:")
                || problem.path("title").asText().isBlank()
                || problem.path("code").asText().isBlank()) {
            wrong.add("has no type, title or code");
        }
        if (problem.path("status").asInt() != answer.statusCode()) {
            wrong.add("says another status than it has");
        }
        if (!UUID.matcher(problem.path("errorId").asText()).matches()) {
            wrong.add("has no errorId");
        }
        if (BIRTH_NUMBER.matcher(UUID.matcher(answer.body()).replaceAll("")).find()) {
            wrong.add("repeats what may be a birth number");
        }
        if (OUR_INSIDE.matcher(answer.body()).find()) {
            wrong.add("shows our inside");
        }
        return wrong;
    }

    private static boolean names(HttpResponse<String> answer, String pointer) {
        return ApiDocument.each(tree(answer).path("issues"))
                .anyMatch(issue -> issue.path("name").asText().equals(pointer));
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
