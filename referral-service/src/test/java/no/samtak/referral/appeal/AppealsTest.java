package no.samtak.referral.appeal;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.decision.CaseWork.allIsMet;
import static no.samtak.referral.decision.CaseWork.assess;
import static no.samtak.referral.decision.CaseWork.childCoordinatorAndPlan;
import static no.samtak.referral.decision.CaseWork.decide;
import static no.samtak.referral.decision.CaseWork.everythingRefused;
import static no.samtak.referral.decision.CaseWork.nothingIsMet;
import static no.samtak.referral.decision.CaseWork.registered;
import static no.samtak.referral.decision.CaseWork.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.decision.Letters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class AppealsTest {

    private static final Map<String, Object> TOLD = Map.of("on", "2027-04-12", "how", "Telefon");

    @BeforeEach
    void itIsTheTwelfthOfApril2027() {
        itIs(LocalDateTime.of(2027, 4, 12, 10, 0));
    }

    // F4: the last minute and the first one after it.

    @Test
    void f4AnAppealTenToMidnightOn18MayIsInTimeAndTenPastIsLateAndReceivedAllTheSame() {
        Decided inTime = refusedAndKnown("2027-04-19");
        itIs(LocalDateTime.of(2027, 5, 18, 23, 50));
        appeal(inTime).statusCode(201).body("timeliness", equalTo("IN_TIME")).body("receivedOn", equalTo("2027-05-18"));

        itIs(LocalDateTime.of(2027, 4, 12, 10, 0));
        Decided late = refusedAndKnown("2027-04-19");
        itIs(LocalDateTime.of(2027, 5, 19, 0, 10));
        ValidatableResponse received =
                appeal(late).statusCode(201).body("timeliness", equalTo("LATE")).body("state", equalTo("RECEIVED"));

        String address = received.extract().header("Location");
        String seen = received.extract().header("ETag");
        step(address, seen, "admission", Map.of("ground", "IN_TIME"))
                .statusCode(422)
                .body("issues.code", hasItem("LATENESS_NOT_ASSESSED"));
        step(address, seen, "admission", Map.of("ground", "NOT_TO_BLAME", "reasons", "Mora låg på sjukehus."))
                .statusCode(200)
                .body("state", equalTo("ADMITTED"));
        Letters.read(Letters.of(late.caseId(), "L11").getFirst())
                .body("contents.timeliness", equalTo("LATENESS_WILL_BE_ASSESSED"))
                .body("contents.appealBody", equalTo("Statsforvaltaren i Vestland"));
        Letters.read(Letters.of(inTime.caseId(), "L11").getFirst())
                .body("contents.timeliness", equalTo("IN_TIME"))
                .body("contents.decidedOn", equalTo("2027-04-12"));
    }

    @Test
    void aYearAfterTheDecisionNobodyCanAdmitAnAppealThoughItIsReceived() {
        Decided refused = refusedAndKnown("2027-04-19");
        itIs(LocalDateTime.of(2028, 4, 13, 10, 0));

        ValidatableResponse received = appeal(refused).statusCode(201).body("timeliness", equalTo("AFTER_A_YEAR"));

        String address = received.extract().header("Location");
        String seen = received.extract().header("ETag");
        step(address, seen, "admission", Map.of("ground", "SPECIAL_GROUNDS", "reasons", "Alvorleg sjukdom."))
                .statusCode(422)
                .body("issues.code", contains("A_YEAR_HAS_PASSED"));
        step(
                        address,
                        seen,
                        "dismissal",
                        Map.of("ground", "TOO_LATE", "reasons", "Meir enn eit år etter.", "told", TOLD))
                .statusCode(200)
                .body("state", equalTo("DISMISSED"));
        show(refused.caseId()).body("state", equalTo("DECIDED"));
    }

    // What an appeal proves, and who may make one.

    @Test
    void anAppealBeforeAnyoneHasRecordedItProvesThatTheDecisionIsKnown() {
        Decided refused = refused();
        itIs(LocalDateTime.of(2027, 4, 15, 9, 0));

        appeal(refused).statusCode(201);

        decision(refused)
                .body("state", equalTo("KNOWN"))
                .body("known.on", equalTo("2027-04-15"))
                .body("known.how", equalTo("APPEAL"))
                .body("appealPeriod.citizenDeadline", equalTo("2027-05-13"))
                .body("openAppeals", equalTo(1));
        show(refused.caseId()).body("state", equalTo("UNDER_APPEAL"));
        itIs(LocalDateTime.of(2027, 7, 1, 9, 0));
        decision(refused).body("state", equalTo("KNOWN"));
    }

    @Test
    void aRepresentativeWithoutAMandateIsReceivedAndShowsItBeforeTheAppealIsAdmitted() {
        Decided refused = refusedAndKnown("2027-04-12");
        Map<String, Object> appeal = new HashMap<>(about(refused));
        appeal.put("appellant", Map.of("role", "REPRESENTATIVE", "name", "Sti Granbar"));
        ValidatableResponse received = post(refused.caseId(), appeal).statusCode(201);
        String address = received.extract().header("Location");
        String seen = received.extract().header("ETag");

        step(address, seen, "admission", Map.of("ground", "IN_TIME"))
                .statusCode(422)
                .body("issues.name", contains("/mandateShown"));
        step(address, seen, "admission", Map.of("ground", "IN_TIME", "mandateShown", "WRITTEN"))
                .statusCode(200)
                .body("appellant.mandate", equalTo("WRITTEN"));
    }

    @Test
    void whatIsWrongWithAnAppealIsToldAndAnotherMunicipalityFindsNothing() {
        Decided refused = refused();
        Map<String, Object> wrong = new HashMap<>(about(refused));
        wrong.put(
                "appellant",
                Map.of("role", "PARENT", "personId", UUID.randomUUID().toString()));
        wrong.put("receivedOn", "2027-04-13");

        post(refused.caseId(), wrong)
                .statusCode(422)
                .body("code", equalTo("APPEAL_NOT_POSSIBLE"))
                .body("issues.code", contains("IN_THE_FUTURE", "NOT_ON_CASE"));
        caseWorkerInLund()
                .body(about(refused))
                .post("/api/v1/cases/" + refused.caseId() + "/appeals")
                .then()
                .statusCode(404);
        hospital().get("/api/v1/cases/" + refused.caseId() + "/appeals").then().statusCode(403);
    }

    // Forwarded and settled.

    @Test
    void theMunicipalityHoldsOnAndSendsTheAppealWithItsStatementCopiedToTheParties() {
        Decided refused = refusedAndKnown("2027-04-12");
        String appeal = reconsidered(refused);

        step(
                        appeal,
                        seen(appeal),
                        "forwarding",
                        Map.of("statement", "Vi held fast på avslaget.", "documents", List.of("Søknaden", "Avslaget")))
                .statusCode(200)
                .body("state", equalTo("FORWARDED"));

        assertThat(Letters.of(refused.caseId(), "L12")).as("to each parent").hasSize(2);
        Letters.of(refused.caseId(), "L12")
                .forEach(order -> Letters.read(order)
                        .body("contents.statement", equalTo("Vi held fast på avslaget."))
                        .body("contents.documents", contains("Søknaden", "Avslaget"))
                        .body("contents.sentOn", equalTo("2027-04-12")));

        step(appeal, seen(appeal), "settlement", settled("REJECTED")).statusCode(200);
        step(appeal, seen(appeal), "execution", Map.of("how", "Ingenting å gjere."))
                .statusCode(200)
                .body("state", equalTo("CARRIED_OUT"));
        show(refused.caseId()).body("state", equalTo("DECIDED"));
        decision(refused).body("openAppeals", equalTo(0)).body("replacedBy", nullValue());
        itIs(LocalDateTime.of(2027, 8, 1, 9, 0));
        decision(refused).body("state", equalTo("FINAL"));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(refused.caseId())))
                    .extracting(TopicEar.Heard::type)
                    .containsSubsequence(
                            "no.samtak.referral.AppealReceived.v1",
                            "no.samtak.referral.AppealAdmitted.v1",
                            "no.samtak.referral.AppealReconsidered.v1",
                            "no.samtak.referral.AppealForwarded.v1",
                            "no.samtak.referral.AppealSettled.v1",
                            "no.samtak.referral.AppealCarriedOut.v1"));
            assertThat(ear.about(UUID.fromString(refused.caseId())).toString())
                    .doesNotContain("held fast", "Ingenting å gjere");
        }
    }

    @Test
    void whatTheCountyGovernorUpholdsIsDecidedAccordinglyThoughOurCriteriaSayOtherwise() {
        Decided refused = refusedAndKnown("2027-04-12");
        String appeal = forwarded(refused);
        step(appeal, seen(appeal), "settlement", settled("UPHELD")).statusCode(200);
        step(appeal, seen(appeal), "execution", Map.of("how", "Gjort."))
                .statusCode(422)
                .body("issues.code", contains("DECISION_TO_BE_MADE"));

        caseWorkerInBjornafjorden()
                .header("If-Match", seen(appeal))
                .body(granted())
                .post(appeal + "/compliance")
                .then()
                .statusCode(201)
                .body("occasion", equalTo("SETTLEMENT"));

        caseWorkerInBjornafjorden().get(appeal).then().body("state", equalTo("CARRIED_OUT"));
        show(refused.caseId()).body("state", equalTo("DECIDED"));
        Letters.read(Letters.of(refused.caseId(), "L13").getFirst())
                .body("contents.reversedBy", equalTo("COUNTY_GOVERNOR"))
                .body("contents.earlierDecidedOn", equalTo("2027-04-12"))
                .body("contents.appeal", nullValue());
    }

    @Test
    void aDecisionThatIsSetAsideIsAssessedAnew() {
        Decided refused = refusedAndKnown("2027-04-12");
        String appeal = forwarded(refused);
        itIs(LocalDateTime.of(2027, 6, 1, 10, 0));
        Map<String, Object> setAside = new HashMap<>(settled("SET_ASIDE"));
        setAside.put("on", "2027-06-01");
        step(appeal, seen(appeal), "settlement", setAside).statusCode(200);
        show(refused.caseId()).body("deadlines", hasSize(1));

        step(appeal, seen(appeal), "execution", Map.of("how", "Saka blir vurdert på nytt."))
                .statusCode(200);

        show(refused.caseId())
                .body("state", equalTo("UNDER_ASSESSMENT"))
                .body("deadlines.find { it.startedOn == '2027-06-01' }.month", equalTo("RUNNING"))
                .body("deadlines.find { it.startedOn == '2027-06-01' }.sendBy", equalTo("2027-07-01"));
        caseWorkerInBjornafjorden()
                .body(Map.of("on", "2027-04-12", "how", "Telefon"))
                .post("/api/v1/cases/" + refused.caseId() + "/withdrawals")
                .then()
                .statusCode(409)
                .body("code", equalTo("CASE_MOVE_NOT_POSSIBLE"));
        assess(refused.caseId(), allIsMet()).statusCode(200);
        decide(refused.caseId(), childCoordinatorAndPlan()).statusCode(201);
    }

    // Reversed.

    @Test
    void theMunicipalityReversesItsOwnRefusalWhenTheNeedIsSeenOtherwise() {
        Decided refused = refusedAndKnown("2027-04-12");
        String appeal = reconsidered(refused);
        caseWorkerInBjornafjorden()
                .header("If-Match", seen(appeal))
                .body(granted())
                .post(appeal + "/reversal")
                .then()
                .statusCode(422)
                .body("issues.code", hasItem("RIGHT_IS_NOT_THERE"));
        assess(refused.caseId(), allIsMet()).statusCode(200);

        caseWorkerInBjornafjorden()
                .header("If-Match", seen(appeal))
                .body(granted())
                .post(appeal + "/reversal")
                .then()
                .statusCode(201)
                .body("occasion", equalTo("REVERSAL"));

        caseWorkerInBjornafjorden().get(appeal).then().body("state", equalTo("REVERSED"));
        decision(refused).body("replacedBy", equalTo(latestDecision(refused)));
        show(refused.caseId()).body("state", equalTo("DECIDED"));
        Letters.read(Letters.of(refused.caseId(), "L13").getFirst())
                .body("contents.reversedBy", equalTo("MUNICIPALITY"))
                .body("contents.effectFrom", equalTo("2027-04-12"))
                .body("contents.appeal.weeks", equalTo(4));
    }

    // A right that is not fulfilled.

    @Test
    void aClaimThatAGrantedRightIsNotFulfilledNeedsNoDecision() {
        String caseId = registered(Messages.fromHospital());
        assess(caseId, allIsMet());
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);

        ValidatableResponse received = post(
                        caseId,
                        Map.of(
                                "ground", "NOT_FULFILLED",
                                "appellant", Map.of("role", "PARENT", "personId", mother(caseId)),
                                "form", "TAKEN_DOWN",
                                "text", "Ingen koordinator har ringt."))
                .statusCode(201)
                .body("timeliness", equalTo("NOT_LIMITED"))
                .body("decisionId", nullValue());
        String appeal = received.extract().header("Location");
        step(appeal, seen(appeal), "admission", Map.of("ground", "IN_TIME")).statusCode(200);
        step(appeal, seen(appeal), "reconsideration", Map.of("considerations", "Det har dei rett i."))
                .statusCode(200);
        step(
                        appeal,
                        seen(appeal),
                        "fulfilment",
                        Map.of("what", "Koordinatoren er oppnemnd.", "from", "2027-04-13", "told", TOLD))
                .statusCode(200)
                .body("state", equalTo("REVERSED"));

        show(caseId).body("state", equalTo("DECIDED"));
        show(caseId).body("letters.kind", hasItems("L05", "L07", "L11"));
    }

    private record Decided(String caseId, String address) {
        String id() {
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    private static Decided refused() {
        String caseId = registered(Messages.fromHospital());
        assess(caseId, nothingIsMet()).statusCode(200);
        return new Decided(
                caseId,
                decide(caseId, everythingRefused()).statusCode(201).extract().header("Location"));
    }

    private static Decided refusedAndKnown(String on) {
        Decided refused = refused();
        itIs(LocalDate.parse(on).atTime(12, 0));
        caseWorkerInBjornafjorden()
                .body(Map.of("on", on, "how", "Opna i Digipost"))
                .post(refused.address() + "/knowledge")
                .then()
                .statusCode(200);
        return refused;
    }

    private static Map<String, Object> about(Decided decided) {
        return Map.of(
                "ground", "DECISION",
                "decisionId", decided.id(),
                "appellant", Map.of("role", "PARENT", "personId", mother(decided.caseId())),
                "form", "WRITTEN",
                "text", "Vi er usamde.");
    }

    private static ValidatableResponse appeal(Decided decided) {
        return post(decided.caseId(), about(decided));
    }

    private static ValidatableResponse post(String caseId, Map<String, Object> appeal) {
        return caseWorkerInBjornafjorden()
                .body(appeal)
                .post("/api/v1/cases/" + caseId + "/appeals")
                .then();
    }

    private static String reconsidered(Decided decided) {
        String address = appeal(decided).statusCode(201).extract().header("Location");
        step(address, seen(address), "admission", Map.of("ground", "IN_TIME")).statusCode(200);
        step(address, seen(address), "reconsideration", Map.of("considerations", "Vi har sett på saka på nytt."))
                .statusCode(200)
                .body("state", equalTo("RECONSIDERED"));
        return address;
    }

    private static String forwarded(Decided decided) {
        String address = reconsidered(decided);
        step(
                        address,
                        seen(address),
                        "forwarding",
                        Map.of("statement", "Vi held fast på avslaget.", "documents", List.of("Søknaden")))
                .statusCode(200);
        return address;
    }

    private static Map<String, Object> settled(String outcome) {
        return Map.of("outcome", outcome, "on", "2027-04-12", "reference", "2027/1", "summary", "Slik er det avgjort.");
    }

    private static Map<String, Object> granted() {
        Map<String, Object> decision = new HashMap<>(childCoordinatorAndPlan());
        decision.put("considerations", "Klaga har ført fram.");
        return decision;
    }

    private static ValidatableResponse step(String address, String seen, String step, Map<String, Object> body) {
        return caseWorkerInBjornafjorden()
                .header("If-Match", seen)
                .body(body)
                .post(address + "/" + step)
                .then();
    }

    private static String seen(String address) {
        return caseWorkerInBjornafjorden().get(address).then().extract().header("ETag");
    }

    private static ValidatableResponse decision(Decided decided) {
        return caseWorkerInBjornafjorden().get(decided.address()).then().statusCode(200);
    }

    private static String latestDecision(Decided decided) {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + decided.caseId() + "/decisions")
                .then()
                .extract()
                .path("items[-1].decisionId");
    }

    private static String mother(String caseId) {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/consents")
                .then()
                .extract()
                .path("people.find { it.role == 'MOTHER' }.personId");
    }

    private static void itIs(LocalDateTime time) {
        Suite.legalClock().moveTo(time);
    }
}
