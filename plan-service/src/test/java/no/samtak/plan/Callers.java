package no.samtak.plan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import no.samtak.kit.testing.Suite;
import no.samtak.local.parts.Role;

/** Who calls in a test. Organisation numbers are those of the policy files. */
public final class Callers {

    private static final String BJORNAFJORDEN = "346240008";
    private static final String LUND = "311120018";

    private Callers() {}

    public static RequestSpecification caseWorkerInBjornafjorden() {
        return with(Suite.tokens().staff("case-worker-1", Set.of(Role.CASE_WORKER), Set.of(BJORNAFJORDEN)));
    }

    public static RequestSpecification caseWorkerInLund() {
        return with(Suite.tokens().staff("case-worker-2", Set.of(Role.CASE_WORKER), Set.of(LUND)));
    }

    public static RequestSpecification coordinatorInBjornafjorden(String staffId) {
        return with(Suite.tokens().staff(staffId, Set.of(Role.COORDINATOR), Set.of(BJORNAFJORDEN)));
    }

    public static RequestSpecification auditorInBjornafjorden() {
        return with(Suite.tokens().staff("auditor-1", Set.of(Role.AUDITOR), Set.of(BJORNAFJORDEN)));
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
