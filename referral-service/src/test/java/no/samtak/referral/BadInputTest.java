package no.samtak.referral;

import static java.util.Map.entry;
import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.BadInputTable;
import no.samtak.kit.testing.Suite;
import no.samtak.referral.decision.CaseWork;

@SuiteTest
class BadInputTest extends BadInputTable {

    private static final Map<String, Object> STAND_IN =
            Map.of("staffId", "staff-1", "standsIn", "staff-2", "firstDay", "2027-02-01", "lastDay", "2027-02-05");

    private static final Map<String, Object> DISPUTE =
            Map.of("services", List.of("NAV", "PPT"), "matter", "Begge meiner den andre skal leie.");

    BadInputTest() {
        super("referral");
    }

    @Override
    protected Map<String, String> existing() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 12, 0));
        String caseId = CaseWork.assessed(Messages.fromHospital());
        String referralId = CaseWork.show(caseId).extract().path("referrals[0].referralId");
        String supplementId = caseWorkerInBjornafjorden()
                .body(Map.of("contents", "Epikrise."))
                .post("/api/v1/referrals/" + referralId + "/supplements")
                .path("supplementId");
        CaseWork.decide(caseId, CaseWork.childCoordinatorAndPlan()).statusCode(201);
        String decisionId = caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/decisions")
                .path("items[0].decisionId");
        String standIn = caseWorkerInBjornafjorden()
                .body(STAND_IN)
                .post("/api/v1/stand-ins")
                .path("standInId");
        UUID about = UUID.fromString(caseId);
        String mother = Families.party(about, "MOTHER");
        ExtractableResponse<Response> dispute = made(caseId, "coordination-disputes", DISPUTE);
        String findingId = Families.find(about, "NECESSARY_FOR_THE_CHILD", LocalDate.of(2027, 1, 31))
                .statusCode(201)
                .extract()
                .path("findingId");
        ExtractableResponse<Response> appeal = made(caseId, "appeals", appeal(decisionId, mother));
        var known = CaseWork.show(caseId).extract();
        return Map.ofEntries(
                entry("caseId", caseId),
                entry(IF_MATCH, known.header("ETag")),
                entry("decisions/decisionId", decisionId),
                entry("deadlineId", known.path("deadlines[0].deadlineId")),
                entry("referralId", referralId),
                entry("supplementId", supplementId),
                entry("standInId", standIn),
                entry("id", known.path("letters[0].letterOrderId")),
                entry("personId", mother),
                entry(
                        versionOf("persons/personId"),
                        Families.person(mother).extract().header("ETag")),
                entry("findingId", findingId),
                entry("disputeId", dispute.path("disputeId")),
                entry(versionOf("coordination-disputes/disputeId"), dispute.header("ETag")),
                entry("appealId", appeal.path("appealId")),
                entry(versionOf("appeals/appealId"), appeal.header("ETag")));
    }

    private static ExtractableResponse<Response> made(String caseId, String what, Map<String, Object> body) {
        return caseWorkerInBjornafjorden()
                .body(body)
                .post("/api/v1/cases/" + caseId + "/" + what)
                .then()
                .statusCode(201)
                .extract();
    }

    private static Map<String, Object> appeal(String decisionId, String mother) {
        return Map.of(
                "ground", "DECISION",
                "decisionId", decisionId,
                "appellant", Map.of("role", "PARENT", "personId", mother),
                "form", "WRITTEN",
                "text", "Vi er usamde.");
    }

    @Override
    protected Map<String, Object> bodies() {
        return Map.of(
                "receiveReferral", Messages.fromHospital().body(),
                "nameStandIn", STAND_IN,
                "makeDecision", CaseWork.childCoordinatorAndPlan(),
                "openCoordinationDispute", DISPUTE,
                "holdLetters", Map.of("reason", "DEATH"),
                "liftLetterHold", Map.of("reason", "DEATH"),
                "computeDeadline", Map.of("rule", "DELAY_LETTER", "startedOn", "2027-01-31", "municipality", "4624"));
    }
}
