package no.samtak.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.kit.testing.ApiDocument.Operation;
import no.samtak.local.parts.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What nobody may send, for every operation that the service's OpenAPI document tells of: each request is
 * refused with a problem, none with a 5xx, and none stores anything. A service extends it with {@code @SuiteTest}.
 *
 * <p>Only {@code -Dsamtak.test.size=large}, which is what {@code .ci/run} asks for, sends everything. Small, which is
 * usual, asks every operation in every test, but with some of what is bad: one in six flaws of a body, two ids, two tokens
 * and one role; the body of 10 MB goes to one operation; and rows are counted at the end of a test, so that nobody tells
 * which request stored one. It finds what is wrong everywhere, and may miss what is wrong in one place.
 *
 * <p>{@code -Dsamtak.test.operation=makeDecision} sends to one operation only.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BadInputTable {

    private static final String BJORNAFJORDEN = "346240008";
    private static final String LUND = "311120018";
    private static final String NOBODY = "310000005";
    /** Header that says which version is meant. */
    protected static final String IF_MATCH = "If-Match";

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String MUNICIPALITY = "Samtak-Municipality";
    private static final Set<Role> STAFF =
            Set.of(Role.CASE_WORKER, Role.UNIT_LEADER, Role.COORDINATOR, Role.SERVICE_PROVIDER, Role.AUDITOR);
    private static final List<Role> MAY_OFTEN = List.of(Role.CASE_WORKER, Role.UNIT_LEADER, Role.AUDITOR);

    private static final List<String> NO_BODIES =
            List.of("", "{", "null", "[]", "\"text\"", "7", "{} x", "{\"a\": 1, \"a\": 2}", "[".repeat(5000));
    private static final List<String> NO_JSON = List.of("text/plain", "application/x-www-form-urlencoded");

    private final String service;
    private final TableSize size = TableSize.asked();
    private final ApiDocument document = ApiDocument.written();
    private final SampleBodies samples = new SampleBodies(document);
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, BadTokens> badTokens = new HashMap<>();
    private Map<String, String> known = Map.of();
    private Map<String, Object> bodies = Map.of();
    private @Nullable StoredRows rows;

    protected BadInputTable(String service) {
        this.service = service;
    }

    /**
     * Makes things in Bjørnafjorden, and names their ids by the path parameter they stand for: {@code decisionId}, or
     * {@code decisions/decisionId} where a parameter means several things. As {@link #IF_MATCH}, the version they have; as
     * {@link #versionOf}, that of one with a version of its own. An operation on what is not named finds nothing.
     */
    protected abstract Map<String, String> existing();

    /** Names the version of what a path parameter stands for, such as {@code persons/personId}. */
    protected static String versionOf(String place) {
        return IF_MATCH + " " + place;
    }

    /** Right bodies, by operation id, where the schema alone does not tell what is right. */
    protected Map<String, Object> bodies() {
        return Map.of();
    }

    @Test
    void whoIsNotKnownIsAskedForAToken() {
        var refusals = refusals();
        for (Operation operation : operations()) {
            Attempt right = right(operation);
            BadTokens bad = badTokens.computeIfAbsent(
                    operation.isForSisters() ? "sister" : role(operation).name(),
                    who -> operation.isForSisters()
                            ? BadTokens.ofSisters(service)
                            : BadTokens.of(role(operation), BJORNAFJORDEN));
            for (BadAttempt attempt : size.some(2, operation, bad.on(right))) {
                refusals.demand(attempt.attempt(), attempt.what(), 401);
            }
        }
        refusals.assertNone();
    }

    @Test
    void aRoleThatIsNotListedOpensNothing() {
        var refusals = refusals();
        for (Operation operation : operations()) {
            Attempt right = right(operation);
            List<Role> unlisted = Stream.of(Role.values())
                    .filter(role -> !operation.roles().contains(role.name()))
                    .toList();
            for (Role role : size.some(1, operation, unlisted)) {
                refusals.demand(right.by(token(role)), role + " knocks", 403);
            }
            if (!operation.isForSisters()) {
                refusals.demand(right.by(sisterToken("bjornafjorden")), "a sister knocks", 401, 403);
            }
            if (STAFF.contains(role(operation)) && !operation.isForSisters()) {
                refusals.demand(right.by(token(role(operation), NOBODY)), "of no municipality here", 403);
                refusals.demand(right.withHeader(MUNICIPALITY, "1112"), "about another municipality", 403);
                refusals.demand(right.withHeader(MUNICIPALITY, Flaws.NUMBER), "about no municipality", 400, 403);
            }
        }
        refusals.assertNone();
    }

    @Test
    void anIdThatIsNoneOrUnknownOrOfAnotherMunicipalityIsNotFound() {
        var refusals = refusals();
        for (Operation operation : operations()) {
            Attempt right = right(operation);
            Integer[] notFound = mayMissAQuestion(operation) ? new Integer[] {400, 404} : new Integer[] {404};
            for (String id : operation.ids()) {
                for (BadAttempt bad : size.some(2, operation, BadAttempt.ids(right, id))) {
                    refusals.demand(bad.attempt(), bad.what(), notFound);
                }
            }
            if (!operation.ids().isEmpty()) {
                String elsewhere = operation.isForSisters() ? sisterToken("lund") : token(role(operation), LUND);
                refusals.demand(right.by(elsewhere), "of another municipality", notFound);
            }
        }
        refusals.assertNone();
    }

    @Test
    void everyFaultOfABodyIsToldWhereItIs() {
        var refusals = refusals();
        operations()
                .forEach(operation -> operation.body().ifPresent(schema -> {
                    Attempt right = right(operation);
                    for (Flaw flaw : size.oneIn(6, operation, Flaws.in(document, schema), Flaw::what)) {
                        refusals.demandIssue(right.withBody(flaw.text()), flaw.what(), flaw.pointer());
                    }
                }));
        refusals.assertNone();
    }

    @Test
    void aBodyThatIsNoneIsRefused() {
        var refusals = refusals();
        operations().stream().filter(operation -> operation.body().isPresent()).forEach(operation -> {
            Attempt right = right(operation);
            for (String body : size.some(2, operation, NO_BODIES)) {
                refusals.demand(
                        right.withBody(body), "the body " + body.substring(0, Math.min(20, body.length())), 400);
            }
            for (String type : size.some(1, operation, NO_JSON)) {
                refusals.demand(right.withHeader("Content-Type", type), type, 415);
            }
        });
        List<Operation> withBody = operations().stream()
                .filter(operation -> operation.body().isPresent())
                .toList();
        String tenMillion = "{\"unheardOf\": \"" + "x".repeat(10_000_000) + "\"}";
        for (Operation operation : size.some(1, service, withBody)) {
            refusals.demand(right(operation).withBody(tenMillion), "a text of 10 MB", 413);
        }
        refusals.assertNone();
    }

    @Test
    void aHeaderThatIsWrongIsRefused() {
        var refusals = refusals();
        for (Operation operation : operations()) {
            Attempt right = right(operation);
            if (operation.takes(IF_MATCH)) {
                refusals.demand(right.withoutHeader(IF_MATCH), "no version", 428);
                refusals.demand(right.withHeader(IF_MATCH, "*"), "any version", 428);
                refusals.demand(right.withHeader(IF_MATCH, "no-version"), "a version that is none", 400);
                Integer[] stale = isNamed(operation) ? new Integer[] {412} : new Integer[] {412, 404};
                refusals.demand(
                        right.withHeader(IF_MATCH, "W/" + right.headers().get(IF_MATCH)), "a weak version", stale);
                refusals.demand(right.withHeader(IF_MATCH, "\"" + Flaws.NUMBER + "\""), "a stale version", stale);
            }
            if (operation.takes(IDEMPOTENCY_KEY)) {
                refusals.demand(right.withHeader(IDEMPOTENCY_KEY, "k".repeat(256)), "too long a key", 400);
                refusals.demand(right.withHeader(IDEMPOTENCY_KEY, "two words"), "a key with a blank", 400);
                refusals.demand(right.withHeader(IDEMPOTENCY_KEY, "\"\""), "an empty key", 400);
            }
            if (operation.tellsOf(406)) {
                refusals.demand(right.withHeader("Accept", "text/csv"), "a format that nobody makes", 406);
            }
        }
        refusals.assertNone();
    }

    @Test
    void aParameterThatIsWrongIsRefused() {
        var refusals = refusals();
        for (Operation operation : operations()) {
            Attempt right = right(operation);
            for (JsonNode parameter : operation.query()) {
                String name = parameter.get("name").asText();
                for (String wrong : Parameters.wrong(name, document.resolved(parameter.get("schema")))) {
                    refusals.demand(right.withQuery(name, wrong), name + "=" + wrong.replace("\u0000", "NUL"), 400);
                }
                if (parameter.path("required").asBoolean()) {
                    refusals.demand(right.withoutQuery(name), "no " + name, 400);
                }
            }
        }
        refusals.assertNone();
    }

    @AfterAll
    void countNoMore() throws SQLException {
        if (rows != null) {
            rows.close();
        }
    }

    /** What is needed is made by the first test: before it, nobody has said at which port the service listens. */
    private Refusals refusals() {
        if (rows == null) {
            assertThat(operations()).isNotEmpty();
            known = existing();
            bodies = bodies();
            rows = new StoredRows(service);
            rows.awaitQuiet();
        }
        return new Refusals(rows, size);
    }

    /** Of a required parameter only the service may know a right value, and a wrong one is a fault of its own. */
    private static boolean mayMissAQuestion(Operation operation) {
        return operation.query().stream()
                .anyMatch(parameter -> parameter.path("required").asBoolean());
    }

    private Attempt right(Operation operation) {
        Map<String, String> ids = new HashMap<>();
        operation
                .ids()
                .forEach(id -> ids.put(
                        id,
                        named(operation, id).orElseGet(() -> UUID.randomUUID().toString())));
        Map<String, String> query = new HashMap<>();
        operation.query().stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .forEach(parameter -> query.put(
                        parameter.get("name").asText(), SampleBodies.text(document.resolved(parameter.get("schema")))));
        Map<String, String> headers = new HashMap<>();
        if (operation.takes(IF_MATCH)) {
            headers.put(IF_MATCH, version(operation));
        }
        String body = operation.body().map(schema -> body(operation, schema)).orElse(null);
        return new Attempt(operation, ids, query, headers, body).by(token(operation));
    }

    private List<Operation> operations() {
        String one = System.getProperty("samtak.test.operation");
        return document.operations().stream()
                .filter(operation -> one == null || operation.id().equals(one))
                .toList();
    }

    private Optional<String> named(Operation operation, String id) {
        return Optional.ofNullable(known.get(operation.segmentBefore(id) + "/" + id))
                .or(() -> Optional.ofNullable(known.get(id)));
    }

    private boolean isNamed(Operation operation) {
        return operation.ids().stream().allMatch(id -> named(operation, id).isPresent());
    }

    private String version(Operation operation) {
        return operation.ids().stream()
                .skip(Math.max(0, operation.ids().size() - 1))
                .map(id -> known.get(versionOf(operation.segmentBefore(id) + "/" + id)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> known.getOrDefault(IF_MATCH, "\"0\""));
    }

    private String body(Operation operation, JsonNode schema) {
        Object right = bodies.get(operation.id());
        return (right == null ? samples.least(schema) : SampleBodies.tree(right)).toString();
    }

    private String token(Operation operation) {
        return operation.isForSisters() ? sisterToken("bjornafjorden") : token(role(operation));
    }

    private String token(Role role) {
        return token(role, BJORNAFJORDEN);
    }

    private String token(Role role, String organisation) {
        return tokens.computeIfAbsent(
                role + " " + organisation, asked -> Suite.tokens().token(role, organisation));
    }

    private String sisterToken(String municipality) {
        return tokens.computeIfAbsent(municipality, asked -> Suite.sisterToken("notification", service, municipality));
    }

    private static Role role(Operation operation) {
        return MAY_OFTEN.stream()
                .filter(role -> operation.roles().contains(role.name()))
                .findFirst()
                .orElse(Role.JOURNAL_SYSTEM);
    }
}
