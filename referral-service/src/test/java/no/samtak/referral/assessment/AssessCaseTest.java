package no.samtak.referral.assessment;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.decision.CaseWork.allIsMet;
import static no.samtak.referral.decision.CaseWork.assess;
import static no.samtak.referral.decision.CaseWork.decide;
import static no.samtak.referral.decision.CaseWork.everythingDeclined;
import static no.samtak.referral.decision.CaseWork.registered;
import static no.samtak.referral.decision.CaseWork.show;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class AssessCaseTest {

    private static final String OF_CHILD_COORDINATOR =
            "schemes.find { it.scheme == 'CHILD_COORDINATOR' }.criteria.find { it.criterion == '%s' }.";

    @BeforeEach
    void itIsTheLastSundayOfJanuary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
    }

    @Test
    void beforeAnybodyHasFoundOutEverythingIsMissing() {
        String caseId = registered(Messages.fromHospital());

        caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/assessment")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("findings.recordedAt", nullValue())
                .body("schemes.entitlement", everyItem(equalTo("OPEN")))
                .body("missing.what", hasItem("FINDING"))
                .body("findings.duration", nullValue());
    }

    @Test
    void theFirstFindingBeginsTheAssessmentAndTheLastMakesTheCaseReady() {
        String caseId = registered(Messages.fromHospital());
        Map<String, Object> partly = allIsMet();
        partly.remove("condition");

        assess(caseId, partly)
                .statusCode(200)
                .body("state", equalTo("UNDER_ASSESSMENT"))
                .body("missing.criterion", contains("CONDITION_IS_SERIOUS"));
        assess(caseId, allIsMet())
                .statusCode(200)
                .body("state", equalTo("READY_FOR_DECISION"))
                .body("missing", empty())
                .body("schemes.entitlement", everyItem(equalTo("MET")))
                .body("services.counted", containsInAnyOrder("PHYSIOTHERAPY", "RESPITE_CARE"))
                .body("services.otherWelfare", contains("KINDERGARTEN"));
        assess(caseId, partly).body("state", equalTo("UNDER_ASSESSMENT"));
        show(caseId).body("state", equalTo("UNDER_ASSESSMENT"));
    }

    @Test
    void everyAnswerCarriesItsReasonItsStatuteAndTheMunicipalitysOwnWording() {
        String caseId = registered(Messages.fromHospital());

        String longTerm = OF_CHILD_COORDINATOR.formatted("NEED_IS_LONG_TERM");
        assess(caseId, allIsMet())
                .body(longTerm + "ground", equalTo("A_YEAR_OR_MORE"))
                .body(longTerm + "why", containsString("ikkje eit bestemt tal månader"))
                .body(longTerm + "reference", equalTo("pasient- og brukarrettigheitslova § 2-5 c"))
                .body(longTerm + "municipalWording", containsString("utan at det behøver å vere varig"))
                .body("findings.duration.evidence.text", equalTo("Fysioterapeuten ventar det."))
                .body("findings.duration.evidence.by", equalTo("case-worker-1"));
    }

    @Test
    void aGuideThatIsNotMetIsJudgedByAPersonAndRefusesNobody() {
        String caseId = registered(Messages.fromHospital());
        Map<String, Object> findings = allIsMet();
        findings.put("duration", Map.of("months", 6, "evidence", "Til sommaren."));

        assess(caseId, findings)
                .body("state", equalTo("UNDER_ASSESSMENT"))
                .body("missing.what", contains("JUDGEMENT"))
                .body("missing.criterion", contains("NEED_IS_LONG_TERM"));

        findings.put(
                "judgements",
                List.of(Map.of(
                        "criterion", "NEED_IS_LONG_TERM", "verdict", "MET", "reasons", "Å lage planen tek tid.")));
        String longTerm = OF_CHILD_COORDINATOR.formatted("NEED_IS_LONG_TERM");
        assess(caseId, findings)
                .body("state", equalTo("READY_FOR_DECISION"))
                .body(longTerm + "answer", equalTo("MET"))
                .body(longTerm + "factsSay", equalTo("NEEDS_JUDGEMENT"))
                .body(longTerm + "judgement.reasons.text", equalTo("Å lage planen tek tid."));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        String caseId = registered(Messages.fromHospital());
        String seen = show(caseId).extract().header("ETag");

        String now = assess(caseId, seen, allIsMet()).statusCode(200).extract().header("ETag");

        assess(caseId, seen, allIsMet()).statusCode(412);
        assess(caseId, now, allIsMet()).statusCode(200);
        caseWorkerInBjornafjorden()
                .body(allIsMet())
                .put("/api/v1/cases/" + caseId + "/assessment")
                .then()
                .statusCode(428);
    }

    @Test
    void aJudgementAgainstTheFactsIsTurnedDownAndNothingIsRecorded() {
        String caseId = registered(Messages.fromHospital());
        Map<String, Object> findings = allIsMet();
        findings.put(
                "judgements",
                List.of(Map.of("criterion", "NEED_IS_LONG_TERM", "verdict", "NOT_MET", "reasons", "Nei.")));

        assess(caseId, findings)
                .statusCode(409)
                .body("code", equalTo("ASSESSMENT_NOT_POSSIBLE"))
                .body("issues.code", contains("NOTHING_TO_JUDGE"));
        show(caseId).body("state", equalTo("RECEIVED"));
    }

    @Test
    void aFamilyNobodyHasToldIsNotAssessedUntilItIs() {
        String caseId = registered(Messages.fromSchool());

        assess(caseId, allIsMet()).statusCode(409).body("issues.code", contains("FAMILY_NOT_TOLD"));
        caseWorkerInBjornafjorden()
                .body(Map.of("answer", "TOLD", "on", "2027-01-31", "how", "Telefon"))
                .post("/api/v1/cases/" + caseId + "/family-contacts")
                .then()
                .statusCode(204);
        assess(caseId, allIsMet()).statusCode(200);
    }

    @Test
    void somebodyUnidentifiedIsNotAssessed() {
        String caseId = registered(Messages.fromHospital().withPersonNumber("12345678901"));

        assess(caseId, allIsMet()).statusCode(409).body("issues.code", contains("SUBJECT_NOT_IDENTIFIED"));
    }

    @Test
    void whatIsDecidedIsNotAssessedAgain() {
        String caseId = registered(Messages.fromHospital());
        assess(caseId, allIsMet());
        decide(caseId, everythingDeclined()).statusCode(201);

        assess(caseId, allIsMet()).statusCode(409).body("issues.code", contains("CASE_IS_OVER"));
    }

    @Test
    void anotherMunicipalityFindsNothingAndAHospitalIsTurnedAway() {
        String address = "/api/v1/cases/" + registered(Messages.fromHospital()) + "/assessment";

        caseWorkerInLund().get(address).then().statusCode(404);
        caseWorkerInLund()
                .header("If-Match", "\"1\"")
                .body(allIsMet())
                .put(address)
                .then()
                .statusCode(404);
        hospital().get(address).then().statusCode(403);
        caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + UUID.randomUUID() + "/assessment")
                .then()
                .statusCode(404);
        caseWorkerInBjornafjorden()
                .get("/api/v1/cases/somebody/assessment")
                .then()
                .statusCode(404);
    }

    @Test
    void allFaultsOfABodyAreToldAtOnceAndNoneOfItIsRepeated() {
        String caseId = registered(Messages.fromHospital());

        assess(
                        caseId,
                        Map.of(
                                "duration", Map.of("months", 0, "forGood", true, "evidence", " "),
                                "services", Map.of("kinds", List.of("MASSAGE"), "mustBeSeenTogether", "ja"),
                                "diagnosis", "hemmeleg"))
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "/duration/months",
                                "/duration",
                                "/duration/evidence",
                                "/services/kinds/0",
                                "/services/mustBeSeenTogether",
                                "/services/compound",
                                "/services/evidence",
                                "/diagnosis"))
                .body(not(containsString("hemmeleg")));
    }
}
