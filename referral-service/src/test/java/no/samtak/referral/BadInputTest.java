package no.samtak.referral;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;

import java.time.LocalDateTime;
import java.util.Map;
import no.samtak.kit.testing.BadInputTable;
import no.samtak.kit.testing.Suite;
import no.samtak.referral.decision.CaseWork;

@SuiteTest
class BadInputTest extends BadInputTable {

    private static final Map<String, Object> STAND_IN =
            Map.of("staffId", "staff-1", "standsIn", "staff-2", "firstDay", "2027-02-01", "lastDay", "2027-02-05");

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
        var known = CaseWork.show(caseId).extract();
        return Map.of(
                "caseId",
                caseId,
                "decisionId",
                decisionId,
                "deadlineId",
                known.path("deadlines[0].deadlineId"),
                "referralId",
                referralId,
                "supplementId",
                supplementId,
                "standInId",
                standIn,
                "id",
                known.path("letters[0].letterOrderId"),
                IF_MATCH,
                known.header("ETag"));
    }

    @Override
    protected Map<String, Object> bodies() {
        return Map.of(
                "receiveReferral", Messages.fromHospital().body(),
                "nameStandIn", STAND_IN,
                "makeDecision", CaseWork.childCoordinatorAndPlan(),
                "computeDeadline", Map.of("rule", "DELAY_LETTER", "startedOn", "2027-01-31", "municipality", "4624"));
    }
}
