package no.samtak.referral;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import no.samtak.kit.testing.Suite;
import no.samtak.local.parts.Role;

/** Who calls in a test. Organisation numbers are those of the policy files, and invented ones. */
public final class Callers {

    private static final String BJORNAFJORDEN = "346240008";
    private static final String LUND = "311120018";
    private static final String HOSPITAL = "310000005";
    private static final String SCHOOL = "310000013";

    private Callers() {}

    public static RequestSpecification hospital() {
        return with(Suite.tokens().system(HOSPITAL));
    }

    public static RequestSpecification school() {
        return with(Suite.tokens().system(SCHOOL));
    }

    public static RequestSpecification caseWorkerInBjornafjorden() {
        return with(Suite.tokens().staff("case-worker-1", Set.of(Role.CASE_WORKER), Set.of(BJORNAFJORDEN)));
    }

    public static RequestSpecification leaderInBjornafjorden() {
        return with(Suite.tokens().staff("leader-1", Set.of(Role.UNIT_LEADER), Set.of(BJORNAFJORDEN)));
    }

    public static RequestSpecification caseWorkerInLund() {
        return with(Suite.tokens().staff("case-worker-2", Set.of(Role.CASE_WORKER), Set.of(LUND)));
    }

    /** Whoever runs the municipality's systems: the population register comes in by them. */
    public static RequestSpecification operatorInBjornafjorden() {
        return with(Suite.tokens().staff("operator-1", Set.of(Role.OPERATOR), Set.of(BJORNAFJORDEN)));
    }

    public static RequestSpecification notificationService() {
        return with(Suite.sisterToken("notification", "referral", "bjornafjorden"));
    }

    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
