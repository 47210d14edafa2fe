package no.samtak.notification;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.local.parts.Role;

/** A case worker of one municipality, and what they see. */
public final class CaseWorker {

    static final String BJORNAFJORDEN = "346240008";
    public static final String LUND = "311120018";

    private final String token;

    private CaseWorker(String organisation) {
        token = Suite.tokens().staff("caseworker-1", Set.of(Role.CASE_WORKER), Set.of(organisation));
    }

    public static CaseWorker of(String organisation) {
        return new CaseWorker(organisation);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token);
    }

    /** The state of the only deadline of a case; empty while there is none. */
    String deadlineState(UUID caseId) {
        List<String> states = items("/api/v1/deadlines?caseId=" + caseId).getList("items.state");
        return states.isEmpty() ? "" : states.getFirst();
    }

    List<Map<String, Object>> letters(UUID caseId) {
        return items("/api/v1/letters?caseId=" + caseId).getList("items");
    }

    /** The only letter of a case; empty while there is none. */
    public Map<String, Object> letter(UUID caseId) {
        List<Map<String, Object>> letters = letters(caseId);
        return letters.isEmpty() ? Map.of() : letters.getFirst();
    }

    public String letterState(UUID caseId) {
        return String.valueOf(letter(caseId).get("state"));
    }

    /** What staff were told about a case, newest first. */
    public List<String> notices(UUID caseId) {
        return items("/api/v1/staff-notices?caseId=" + caseId).getList("items.kind");
    }

    private JsonPath items(String path) {
        return get(path).then().statusCode(200).extract().jsonPath();
    }
}
