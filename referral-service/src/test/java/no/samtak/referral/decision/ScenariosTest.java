package no.samtak.referral.decision;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.with;
import static no.samtak.referral.decision.CaseWork.allIsMet;
import static no.samtak.referral.decision.CaseWork.assess;
import static no.samtak.referral.decision.CaseWork.childCoordinatorAndPlan;
import static no.samtak.referral.decision.CaseWork.decide;
import static no.samtak.referral.decision.CaseWork.everythingRefused;
import static no.samtak.referral.decision.CaseWork.nothingIsMet;
import static no.samtak.referral.decision.CaseWork.send;
import static no.samtak.referral.decision.CaseWork.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.local.parts.Role;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.person.domain.SyntheticIdentities;
import org.junit.jupiter.api.Test;

/** Acceptance F9, F12 and G4, from the first message to the last letter. */
@SuiteTest
class ScenariosTest {

    private static final Map<String, Object> IMPARTIAL = Map.of("isKin", false, "reportedTheNeed", false);

    // F9: IP refused by the person, coordinator accepted (Bjørnafjorden, nynorsk).

    @Test
    void f9ThePlanIsDeclinedAndTakenUpSevenWeeksLaterWithoutANewTest() {
        itIs(2027, 1, 4);
        String caseId = application(50);
        assess(caseId, allIsMetForAnAdult()).statusCode(200);
        itIs(2027, 1, 11);

        decide(caseId, coordinatorWithoutPlan()).statusCode(201);

        assertThat(Letters.kindsHome(caseId))
                .as("nothing is refused, so nothing can be appealed")
                .containsExactly("L05");
        Letters.read(Letters.of(caseId, "L05").getFirst())
                .body("language", equalTo("NN"))
                .body("contents.scheme", equalTo("COORDINATOR"))
                .body("contents.rightHolder", equalTo("PERSON"))
                .body("contents.contact.namedBy", equalTo("2027-01-25"));

        itIs(2027, 3, 1);
        takeUp(caseId, true)
                .statusCode(201)
                .body("occasion", equalTo("TAKEN_UP"))
                .body("decidedOn", equalTo("2027-03-01"))
                .body("outcomes.scheme", contains("INDIVIDUAL_PLAN"))
                .body("outcomes.outcome", contains("GRANTED"))
                .body("follows", notNullValue())
                .body("trace.find { it.scheme == 'INDIVIDUAL_PLAN' }.entitlement", equalTo("MET"));

        assertThat(Letters.kindsHome(caseId)).containsExactly("L05", "L07");
        Letters.read(Letters.of(caseId, "L07").getFirst())
                .body("contents.decidedOn", equalTo("2027-03-01"))
                .body("contents.contact.coordinator.name", equalTo("Lun Fjellro"));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(caseId)).stream()
                            .filter(event -> event.type().equals("no.samtak.referral.SchemeGranted.v1"))
                            .map(event -> event.data().get("scheme").asText()))
                    .containsExactly("COORDINATOR", "INDIVIDUAL_PLAN"));
        }
        takeUp(caseId, true).statusCode(422).body("issues.code", contains("NOTHING_TO_TAKE_UP"));
    }

    @Test
    void f9AChangedNeedIsNotTakenUpButAssessedAnew() {
        itIs(2027, 1, 11);
        String caseId = application(51);
        assess(caseId, allIsMetForAnAdult()).statusCode(200);
        decide(caseId, coordinatorWithoutPlan()).statusCode(201);

        takeUp(caseId, false).statusCode(422).body("issues.code", contains("NEED_HAS_CHANGED"));

        assertThat(Letters.kindsHome(caseId)).containsExactly("L05");
    }

    private static Map<String, Object> allIsMetForAnAdult() {
        Map<String, Object> findings = new HashMap<>(allIsMet());
        findings.remove("childHeard");
        findings.remove("condition");
        return findings;
    }

    private static Map<String, Object> coordinatorWithoutPlan() {
        Map<String, Object> decision = new HashMap<>(childCoordinatorAndPlan());
        decision.remove("choice");
        decision.put(
                "outcomes",
                List.of(
                        Map.of("scheme", "COORDINATOR", "outcome", "GRANTED"),
                        Map.of("scheme", "INDIVIDUAL_PLAN", "outcome", "DECLINED_BY_PERSON")));
        return decision;
    }

    private static ValidatableResponse takeUp(String caseId, boolean needIsUnchanged) {
        return caseWorkerInBjornafjorden()
                .body(Map.of(
                        "schemes",
                        List.of("INDIVIDUAL_PLAN"),
                        "needIsUnchanged",
                        needIsUnchanged,
                        "coordinator",
                        Map.of(
                                "name", "Lun Fjellro",
                                "phone", "00 12 34 78",
                                "workplace", "Fysioterapitenesta",
                                "from", "2027-01-20"),
                        "impartiality",
                        IMPARTIAL,
                        "caseHandler",
                        "Kåre Lønning",
                        "responsible",
                        "Gunhild Mæland"))
                .post("/api/v1/cases/" + caseId + "/take-ups")
                .then();
    }

    // F12: samordning without entitlement (Bjørnafjorden).

    @Test
    void f12TheParentsWereToldOfTheReportAndLearnWhichServiceCoordinates() {
        itIs(2027, 4, 12);
        String caseId = send(Messages.fromHospital()
                        .with("sender", Map.of("kind", "SCHOOL", "name", "Skulen"))
                        .with("familyTold", Map.of("on", "2027-04-10", "by", "Kontaktlæraren", "how", "Samtale"))
                        .with("requested", List.of()))
                .statusCode(201)
                .extract()
                .path("caseId");
        show(caseId).body("deadlines.sendBy", contains("2027-05-12"));
        assess(caseId, nothingIsMet())
                .statusCode(200)
                .body("services.number", equalTo(1))
                .body("schemes.find { it.scheme == 'COORDINATOR' }.entitlement", equalTo("NOT_MET"))
                .body("schemes.find { it.scheme == 'CHILD_COORDINATOR' }.entitlement", equalTo("NOT_MET"));

        decide(caseId, everythingRefused())
                .statusCode(201)
                .body("coordination.service", equalTo("Skulen"))
                .body("coordinatorNamedBy", nullValue());

        assertThat(Letters.kindsHome(caseId)).containsExactly("L09");
        Letters.of(caseId, "L09")
                .forEach(order -> Letters.read(order)
                        .body("contents.matter", equalTo("REPORT_OF_NEED"))
                        .body("contents.service", equalTo("Skulen")));
    }

    @Test
    void f12TheParentsAppliedAndGetTheRefusalAndTheCoordinatingServiceInOneDispatch() {
        itIs(2027, 4, 12);
        String caseId = caseWorkerInBjornafjorden()
                .body(Messages.fromHospital()
                        .with("kind", "APPLICATION")
                        .with("sender", Map.of("kind", "GUARDIAN"))
                        .with("requested", List.of("CHILD_COORDINATOR"))
                        .without("familyTold")
                        .body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("caseId");
        assess(caseId, nothingIsMet()).statusCode(200);

        decide(caseId, everythingRefused()).statusCode(201);

        assertThat(Letters.kindsHome(caseId)).containsExactly("L06", "L09");
        Letters.read(Letters.of(caseId, "L09").getFirst()).body("contents.matter", equalTo("APPLICATION"));
    }

    @Test
    void f12WhenNavAndPptDisagreeTheMunicipalityDecidesAndItIsLogged() {
        itIs(2027, 4, 12);
        String caseId = send(Messages.fromHospital()).extract().path("caseId");
        assess(caseId, nothingIsMet()).statusCode(200);
        String disputes = "/api/v1/cases/" + caseId + "/coordination-disputes";

        ValidatableResponse opened = caseWorkerInBjornafjorden()
                .body(Map.of("services", List.of("NAV", "PPT"), "matter", "Begge meiner den andre skal leie."))
                .post(disputes)
                .then()
                .statusCode(201)
                .body("settled", nullValue());
        String dispute = opened.extract().header("Location");
        decide(caseId, everythingRefused()).statusCode(422).body("issues.code", contains("SERVICES_DISAGREE"));

        Map<String, Object> settlement = Map.of(
                "service",
                "PPT",
                "contact",
                "Gunhild Mæland",
                "phone",
                "00 12 34 90",
                "reasons",
                "PPT kjenner eleven.");
        caseWorkerInBjornafjorden()
                .header("If-Match", opened.extract().header("ETag"))
                .body(settlement)
                .post(dispute + "/settlement")
                .then()
                .statusCode(403);
        leader().header("If-Match", opened.extract().header("ETag"))
                .body(settlement)
                .post(dispute + "/settlement")
                .then()
                .statusCode(200)
                .body("settled.service", equalTo("PPT"))
                .body("settled.by", equalTo("leader-1"));

        decide(caseId, everythingRefused())
                .statusCode(422)
                .body("issues.code", contains("ANOTHER_SERVICE_COORDINATES"));
        Map<String, Object> decision = new HashMap<>(everythingRefused());
        decision.put(
                "coordination",
                Map.of(
                        "carriedBy",
                        Map.of("service", "PPT", "contact", "Gunhild Mæland", "phone", "00 12 34 90"),
                        "explanation",
                        "PPT kallar inn til møte."));
        decide(caseId, decision).statusCode(201);
        caseWorkerInBjornafjorden()
                .get(disputes)
                .then()
                .body("items", hasSize(1))
                .body("items[0].settled.reasons", equalTo("PPT kjenner eleven."));
    }

    // G4: between grant and appointment.

    @Test
    void g4FromTheGrantTheUnitsContactAnswersAndTheHospitalSeesCompletedAtDispatch() {
        itIs(2027, 3, 1);
        Messages message = Messages.fromHospital();
        ValidatableResponse receipt = send(message).statusCode(201);
        String caseId = receipt.extract().path("caseId");
        String referral = "/api/v1/referrals/" + receipt.extract().path("referralId");
        assess(caseId, allIsMet()).statusCode(200);

        decide(caseId, childCoordinatorAndPlan()).statusCode(201).body("coordinatorNamedBy", equalTo("2027-03-15"));

        Letters.of(caseId, "L05")
                .forEach(order -> Letters.read(order)
                        .body("contents.contact.interim.name", equalTo("Kåre Lønning"))
                        .body("contents.contact.namedBy", equalTo("2027-03-15")));
        hospital().get(referral).then().body("status", equalTo("IN_PROGRESS"));
        Letters.prove(caseId, Letters.of(caseId, "L05"), Instant.parse("2027-03-01T12:30:00Z"));
        Letters.prove(caseId, Letters.of(caseId, "L07"), Instant.parse("2027-03-01T12:31:00Z"));
        await().untilAsserted(() -> hospital().get(referral).then().body("status", equalTo("COMPLETED")));
    }

    @Test
    void g4ARefusalIsReportedAtTheSameMoment() {
        itIs(2027, 3, 1);
        ValidatableResponse receipt = send(Messages.fromHospital()).statusCode(201);
        String caseId = receipt.extract().path("caseId");
        String referral = "/api/v1/referrals/" + receipt.extract().path("referralId");
        assess(caseId, nothingIsMet()).statusCode(200);
        decide(caseId, everythingRefused()).statusCode(201);
        hospital().get(referral).then().body("status", equalTo("IN_PROGRESS"));

        Letters.prove(caseId, Letters.of(caseId, "L09"), Instant.parse("2027-03-01T12:30:00Z"));

        await().untilAsserted(() -> hospital().get(referral).then().body("status", equalTo("COMPLETED")));
    }

    /** An adult in Bjørnafjorden applies on their own; each test has a person of its own. */
    private static String application(int adult) {
        return caseWorkerInBjornafjorden()
                .body(Messages.fromHospital()
                        .about(SyntheticIdentities.adults().get(adult))
                        .without("guardians")
                        .without("familyTold")
                        .with("kind", "APPLICATION")
                        .with("sender", Map.of("kind", "PERSON"))
                        .with("requested", List.of("COORDINATOR"))
                        .body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("caseId");
    }

    private static void itIs(int year, int month, int day) {
        Suite.legalClock().moveTo(LocalDateTime.of(year, month, day, 10, 0));
    }

    private static RequestSpecification leader() {
        return with(Suite.tokens().staff("leader-1", Set.of(Role.UNIT_LEADER), Set.of("346240008")));
    }
}
