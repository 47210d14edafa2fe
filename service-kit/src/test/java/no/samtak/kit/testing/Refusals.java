package no.samtak.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sends what is bad and notes every answer that is not as it must be. */
final class Refusals {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern BIRTH_NUMBER = Pattern.compile("(?<!\\d)\\d{6} ?\\d{5}(?!\\d)");
    private static final Pattern OUR_INSIDE =
            Pattern.compile("Exception|\\bat [a-z]+\\.|no\\.samtak|org\\.|java\\.|SQL");

    private final StoredRows rows;
    private Map<String, Long> stored;
    private final List<String> faults = new ArrayList<>();
    private String underway = "";
    private int sent;

    Refusals(StoredRows rows) {
        this.rows = rows;
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
        if (!operation.equals(underway)) {
            lookWhatIsStored();
            underway = operation;
        }
        Response answer = attempt.send();
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

    /** Counted once for all that was sent to an operation: to count costs more than to send. */
    private void lookWhatIsStored() {
        Map<String, Long> now = rows.count();
        StoredRows.grown(stored, now)
                .forEach(table -> faults.add(underway + ", something bad: has stored something in " + table));
        stored = now;
    }

    private static List<String> notAProblem(Response answer) {
        if (!Objects.requireNonNullElse(answer.contentType(), "").startsWith("application/problem+json")) {
            return List.of("is no application/problem+json");
        }
        List<String> wrong = new ArrayList<>();
        JsonPath problem = answer.jsonPath();
        String text = answer.asString();
        if (!text(problem, "type").startsWith("urn:samtak:problem:")
                || text(problem, "title").isBlank()
                || text(problem, "code").isBlank()) {
            wrong.add("has no type, title or code");
        }
        if (problem.getInt("status") != answer.statusCode()) {
            wrong.add("says another status than it has");
        }
        if (!UUID.matcher(text(problem, "errorId")).matches()) {
            wrong.add("has no errorId");
        }
        if (BIRTH_NUMBER.matcher(UUID.matcher(text).replaceAll("")).find()) {
            wrong.add("repeats what may be a birth number");
        }
        if (OUR_INSIDE.matcher(text).find()) {
            wrong.add("shows our inside");
        }
        return wrong;
    }

    private static boolean names(Response answer, String pointer) {
        List<String> named = answer.jsonPath().getList("issues.name");
        return named != null && named.contains(pointer);
    }

    private static String text(JsonPath problem, String field) {
        return Objects.requireNonNullElse(problem.getString(field), "");
    }
}
