package no.samtak.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samtak.kit.testing.ApiDocument.Operation;
import no.samtak.local.parts.LocalTokens;
import no.samtak.local.parts.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What nobody may send, for every operation that the service's OpenAPI document tells of: each request is
 * refused with a problem, none with a 5xx, and none stores anything. A service extends it with {@code @SuiteTest}.
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

    private final String service;
    private final ApiDocument document = ApiDocument.written();
    private final SampleBodies samples = new SampleBodies(document);
    private final Map<Role, String> tokens = new HashMap<>();
    private Map<String, String> known = Map.of();
    private Map<String, Object> bodies = Map.of();
    private @Nullable StoredRows rows;

    protected BadInputTable(String service) {
        this.service = service;
    }

    /**
     * Makes things in Bjørnafjorden, and names their ids by the path parameter they stand for; as {@link #IF_MATCH}, the
     * version they have.
     */
    protected abstract Map<String, String> existing();

    /** Right bodies, by operation id, where the schema alone does not tell what is right. */
    protected Map<String, Object> bodies() {
        return Map.of();
    }

    @Test
    void whoIsNotKnownIsAskedForAToken() {
        var refusals = refusals();
        for (Operation operation : document.operations()) {
            Attempt right = right(operation);
            refusals.demand(right.byNobody(), "no token", 401);
            refusals.demand(right.by("no-token"), "a token that is none", 401);
            refusals.demand(right.withHeader("Authorization", "Basic a2FyaTprYXJp"), "a password", 401);
            if (operation.isForSisters()) {
                refusals.demand(
                        right.by(Suite.forgedSisterToken("notification", service, "bjornafjorden")), "forged", 401);
                refusals.demand(
                        right.by(Suite.sisterToken("notification", "somebody-else", "bjornafjorden")),
                        "for somebody else",
                        401);
                refusals.demand(
                        right.by(Suite.sisterToken("stranger", service, "bjornafjorden")), "of a stranger", 401);
            } else {
                Role role = role(operation);
                LocalTokens flawless = Suite.tokens();
                refusals.demand(right.by(flawless.expired().token(role, BJORNAFJORDEN)), "expired", 401);
                refusals.demand(
                        right.by(flawless.forAnotherAudience().token(role, BJORNAFJORDEN)), "for somebody else", 401);
                refusals.demand(right.by(flawless.fromAStranger().token(role, BJORNAFJORDEN)), "of a stranger", 401);
            }
        }
        refusals.assertNone();
    }

    @Test
    void aRoleThatIsNotListedOpensNothing() {
        var refusals = refusals();
        for (Operation operation : document.operations()) {
            Attempt right = right(operation);
            for (Role role : Role.values()) {
                if (!operation.roles().contains(role.name())) {
                    refusals.demand(right.by(token(role)), role + " knocks", 403);
                }
            }
            if (!operation.isForSisters()) {
                refusals.demand(
                        right.by(Suite.sisterToken("notification", service, "bjornafjorden")),
                        "a sister knocks",
                        401,
                        403);
            }
            if (STAFF.contains(role(operation)) && !operation.isForSisters()) {
                refusals.demand(
                        right.by(Suite.tokens().token(role(operation), NOBODY)), "of no municipality here", 403);
                refusals.demand(right.withHeader(MUNICIPALITY, "1112"), "about another municipality", 403);
                refusals.demand(right.withHeader(MUNICIPALITY, Flaws.NUMBER), "about no municipality", 400, 403);
            }
        }
        refusals.assertNone();
    }

    @Test
    void anIdThatIsNoneOrUnknownOrOfAnotherMunicipalityIsNotFound() {
        var refusals = refusals();
        for (Operation operation : document.operations()) {
            Attempt right = right(operation);
            for (String id : operation.ids()) {
                refusals.demand(right.withId(id, "no-id"), id + " that is no id", 404);
                refusals.demand(right.withId(id, Flaws.NUMBER), id + " that is a number", 404);
                refusals.demand(right.withId(id, "x".repeat(3000)), id + " that is very long", 404);
                refusals.demand(right.withId(id, "a\u0000b"), id + " with a NUL", 400, 404);
                refusals.demand(right.withId(id, UUID.randomUUID().toString()), id + " that is unknown", 404);
            }
            if (!operation.ids().isEmpty()) {
                String elsewhere = operation.isForSisters()
                        ? Suite.sisterToken("notification", service, "lund")
                        : Suite.tokens().token(role(operation), LUND);
                refusals.demand(right.by(elsewhere), "of another municipality", 404);
            }
        }
        refusals.assertNone();
    }

    @Test
    void everyFaultOfABodyIsToldWhereItIs() {
        var refusals = refusals();
        document.operations()
                .forEach(operation -> operation.body().ifPresent(schema -> {
                    Attempt right = right(operation);
                    for (Flaw flaw : Flaws.in(document, schema)) {
                        refusals.demandIssue(right.withBody(flaw.text()), flaw.what(), flaw.pointer());
                    }
                }));
        refusals.assertNone();
    }

    @Test
    void aBodyThatIsNoneIsRefused() {
        var refusals = refusals();
        document.operations().stream()
                .filter(operation -> operation.body().isPresent())
                .forEach(operation -> {
                    Attempt right = right(operation);
                    for (String body : List.of(
                            "", "{", "null", "[]", "\"text\"", "7", "{} x", "{\"a\": 1, \"a\": 2}", "[".repeat(5000))) {
                        refusals.demand(
                                right.withBody(body),
                                "the body " + body.substring(0, Math.min(20, body.length())),
                                400);
                    }
                    String tenMillion = "{\"unheardOf\": \"" + "x".repeat(10_000_000) + "\"}";
                    refusals.demand(right.withBody(tenMillion), "a text of 10 MB", 413);
                    for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
                        refusals.demand(right.withHeader("Content-Type", type), type, 415);
                    }
                });
        refusals.assertNone();
    }

    @Test
    void aHeaderThatIsWrongIsRefused() {
        var refusals = refusals();
        for (Operation operation : document.operations()) {
            Attempt right = right(operation);
            if (operation.takes(IF_MATCH)) {
                refusals.demand(right.withoutHeader(IF_MATCH), "no version", 428);
                refusals.demand(right.withHeader(IF_MATCH, "*"), "any version", 428);
                refusals.demand(right.withHeader(IF_MATCH, "no-version"), "a version that is none", 400);
                refusals.demand(
                        right.withHeader(IF_MATCH, "W/" + right.headers().get(IF_MATCH)), "a weak version", 412);
                refusals.demand(right.withHeader(IF_MATCH, "\"" + Flaws.NUMBER + "\""), "a stale version", 412);
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
        for (Operation operation : document.operations()) {
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
            assertThat(document.operations()).isNotEmpty();
            known = existing();
            bodies = bodies();
            rows = new StoredRows(service);
            rows.awaitQuiet();
        }
        return new Refusals(rows);
    }

    private Attempt right(Operation operation) {
        Map<String, String> ids = new HashMap<>();
        operation
                .ids()
                .forEach(id ->
                        ids.put(id, known.getOrDefault(id, UUID.randomUUID().toString())));
        Map<String, String> query = new HashMap<>();
        operation.query().stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .forEach(parameter -> query.put(
                        parameter.get("name").asText(), SampleBodies.text(document.resolved(parameter.get("schema")))));
        Map<String, String> headers = new HashMap<>();
        if (operation.takes(IF_MATCH)) {
            headers.put(IF_MATCH, known.getOrDefault(IF_MATCH, "\"0\""));
        }
        String body = operation.body().map(schema -> body(operation, schema)).orElse(null);
        return new Attempt(operation, ids, query, headers, body).by(token(operation));
    }

    private String body(Operation operation, JsonNode schema) {
        Object right = bodies.get(operation.id());
        return (right == null ? samples.least(schema) : SampleBodies.tree(right)).toString();
    }

    private String token(Operation operation) {
        return operation.isForSisters()
                ? Suite.sisterToken("notification", service, "bjornafjorden")
                : token(role(operation));
    }

    private String token(Role role) {
        return tokens.computeIfAbsent(role, asked -> Suite.tokens().token(asked, BJORNAFJORDEN));
    }

    private static Role role(Operation operation) {
        return MAY_OFTEN.stream()
                .filter(role -> operation.roles().contains(role.name()))
                .findFirst()
                .orElse(Role.JOURNAL_SYSTEM);
    }
}
