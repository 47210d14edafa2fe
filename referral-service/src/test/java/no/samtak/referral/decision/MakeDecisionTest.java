package no.samtak.referral.decision;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.notificationService;
import static no.samtak.referral.Callers.with;
import static no.samtak.referral.decision.CaseWork.assess;
import static no.samtak.referral.decision.CaseWork.assessed;
import static no.samtak.referral.decision.CaseWork.childCoordinatorAndPlan;
import static no.samtak.referral.decision.CaseWork.consented;
import static no.samtak.referral.decision.CaseWork.decide;
import static no.samtak.referral.decision.CaseWork.everythingDeclined;
import static no.samtak.referral.decision.CaseWork.everythingRefused;
import static no.samtak.referral.decision.CaseWork.nothingIsMet;
import static no.samtak.referral.decision.CaseWork.registered;
import static no.samtak.referral.decision.CaseWork.send;
import static no.samtak.referral.decision.CaseWork.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.contracts.event.DeadlineWarnedV1;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.LetterDispatchedV1;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.person.domain.SyntheticIdentities;
import no.samtak.referral.person.domain.SyntheticPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class MakeDecisionTest {

    private static final String RELEASES = "/internal/v1/letter-releases";
    private static final Instant PROVEN = Instant.parse("2027-03-01T12:30:00Z");

    @BeforeEach
    void itIsTheFirstOfMarch2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 3, 1, 10, 0));
    }

    @Test
    void aGrantIsToldByItsLettersAndFromThatInstantSomebodyIsResponsible() {
        String caseId = assessed(Messages.fromHospital());
        consented(caseId, "COORDINATOR", "2027-02-22");

        decide(caseId, childCoordinatorAndPlan())
                .statusCode(201)
                .body("consents.coordinator", equalTo("2027-02-22"))
                .body("consents.plan", nullValue())
                .header("Location", containsString("/api/v1/cases/" + caseId + "/decisions/"))
                .body("state", equalTo("MADE"))
                .body("decidedOn", equalTo("2027-03-01"))
                .body("decidedBy", equalTo("case-worker-1"))
                .body("coordinatorNamedBy", equalTo("2027-03-15"))
                .body("trace.entitlement", everyItem(equalTo("MET")))
                .body("rulebookVersion", notNullValue())
                .body("policyVersion", notNullValue());

        show(caseId).body("state", equalTo("DECIDED")).body("deadlines.month", contains("RUNNING"));
        letters(caseId, "L05")
                .forEach(order -> letter(order)
                        .body("contents.scheme", equalTo("CHILD_COORDINATOR"))
                        .body("contents.rightHolder", equalTo("FAMILY"))
                        .body("contents.decisionForm", equalTo("AVGJORELSE"))
                        .body("contents.contact.interim.name", equalTo("Kåre Lønning"))
                        .body("contents.contact.namedBy", equalTo("2027-03-15"))
                        .body("contents.consent.recordedOn", equalTo("2027-02-22"))
                        .body("contents.appeal.body", equalTo("Statsforvaltaren i Vestland"))
                        .body("contents.appeal.weeks", equalTo(4))
                        .body("contents.appeal.notBefore", equalTo("2027-03-30"))
                        .body("caseHandler", equalTo("Kåre Lønning"))
                        .body("legalReferences.section", hasItem("§ 2-5 c")));
        letters(caseId, "L07")
                .forEach(order -> letter(order)
                        .body("contents.contact.namedBy", equalTo("2027-03-15"))
                        .body("contents.sharingConsent.recordedOn", nullValue()));
        assertThat(letters(caseId, "L05")).as("one for each parent").hasSize(2);
        assertThat(letters(caseId, "L07")).hasSize(2);
        show(caseId).body("letters.findAll { it.kind == 'L05' }.receiver", everyItem(equalTo("GUARDIAN")));
    }

    @Test
    void theOtherServicesHearCodesAndDatesAndNoReasons() {
        String caseId = assessed(Messages.fromHospital());
        String personId = show(caseId).extract().path("subject.personId");

        decide(caseId, childCoordinatorAndPlan()).statusCode(201);

        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(grants(ear, caseId)).hasSize(2));
            assertThat(grants(ear, caseId))
                    .allSatisfy(grant -> {
                        assertThat(grant.municipality()).isEqualTo("bjornafjorden");
                        assertThat(grant.data().get("personId").asText()).isEqualTo(personId);
                        assertThat(grant.data().get("coordinatorNamedBy").asText())
                                .isEqualTo("2027-03-15");
                    })
                    .extracting(grant -> grant.data().get("scheme").asText())
                    .containsExactly("CHILD_COORDINATOR", "INDIVIDUAL_PLAN");
            assertThat(ear.about(UUID.fromString(caseId)))
                    .extracting(TopicEar.Heard::type)
                    .containsOnlyOnce("no.samtak.referral.DecisionMade.v1")
                    .doesNotContain("no.samtak.referral.DecisionDispatched.v1");
            assertThat(ear.about(UUID.fromString(caseId)).toString())
                    .doesNotContain("Lønning", "Mæland", "heile familien");
        }
    }

    @Test
    void onlyWhenEveryLetterHasProofTheClockStopsAndTheHospitalSeesCompleted() {
        JsonPath receipt =
                send(Messages.fromHospital()).statusCode(201).extract().jsonPath();
        String caseId = receipt.getString("caseId");
        String referral = "/api/v1/referrals/" + receipt.getString("referralId");
        hospital().get(referral).then().body("status", equalTo("RECEIVED"));
        assess(caseId, CaseWork.allIsMet());
        hospital().get(referral).then().body("status", equalTo("ACCEPTED"));
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);

        prove(caseId, letters(caseId, "L05"));
        await().untilAsserted(() ->
                show(caseId).body("letters.findAll { it.kind == 'L05' }.state", everyItem(equalTo("DISPATCHED"))));
        hospital().get(referral).then().body("status", equalTo("IN_PROGRESS"));
        show(caseId).body("deadlines.month", contains("RUNNING"));

        prove(caseId, letters(caseId, "L07"));
        await().untilAsserted(() -> show(caseId)
                .body("deadlines.month", contains("STOPPED"))
                .body("deadlines.stoppedWhy", contains("DECIDED")));
        hospital().get(referral).then().body("status", equalTo("COMPLETED")).body("outcome", nullValue());
        decisionsOf(caseId)
                .body("items.state", contains("DISPATCHED"))
                .body("items.dispatchedAt", contains("2027-03-01T12:30:00Z"));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(caseId)))
                    .extracting(TopicEar.Heard::type)
                    .containsOnlyOnce(
                            "no.samtak.referral.DecisionDispatched.v1", "no.samtak.referral.DeadlineVoided.v1"));
        }
    }

    @Test
    void fromTheDecisionNoDelayLetterLeavesAndItsOwnLettersDo() {
        String caseId = assessed(Messages.fromHospital());
        String deadlineId = show(caseId).extract().path("deadlines[0].deadlineId");
        tell(new DeadlineWarnedV1(UUID.fromString(caseId), UUID.fromString(deadlineId), LocalDate.of(2027, 3, 24)));
        await().untilAsserted(() -> assertThat(letters(caseId, "L02")).isNotEmpty());

        decide(caseId, childCoordinatorAndPlan()).statusCode(201);

        released(letters(caseId, "L02"))
                .body("answers.answer", everyItem(equalTo("VOID")))
                .body("answers.reason", everyItem(equalTo("DECIDED")));
        released(letters(caseId, "L05")).body("answers.answer", everyItem(equalTo("GO")));
    }

    @Test
    void aWarningAfterTheDecisionOrdersNoDelayLetter() {
        String caseId = assessed(Messages.fromHospital());
        String deadlineId = show(caseId).extract().path("deadlines[0].deadlineId");
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);

        tell(new DeadlineWarnedV1(UUID.fromString(caseId), UUID.fromString(deadlineId), LocalDate.of(2027, 3, 24)));

        await().untilAsserted(() -> show(caseId).body("deadlines.month", contains("WARNED")));
        assertThat(letters(caseId, "L02")).isEmpty();
    }

    @Test
    void aDecisionLetterLeavesOnOurWordAndNeverOnOurSilence() {
        String caseId = assessed(Messages.fromHospital());

        decide(caseId, childCoordinatorAndPlan()).statusCode(201);

        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(caseId)).stream()
                            .filter(event -> event.type().contains("LetterOrdered"))
                            .filter(event ->
                                    event.data().get("letterKind").asText().equals("L05"))
                            .map(event -> event.data().get("releaseRule").asText()))
                    .containsExactly("OWNER_ONLY", "OWNER_ONLY"));
        }
    }

    @Test
    void aRefusalTellsEveryCriterionAndWhatElseWasAssessed() {
        String caseId = registered(Messages.fromHospital());
        assess(caseId, nothingIsMet()).statusCode(200).body("state", equalTo("READY_FOR_DECISION"));

        decide(caseId, everythingRefused())
                .statusCode(201)
                .body("coordinatorNamedBy", nullValue())
                .body("coordination.service", equalTo("Skulen"));

        assertThat(letters(caseId, "L06")).as("nobody applied").isEmpty();
        letters(caseId, "L09")
                .forEach(order -> letter(order)
                        .body("contents.matter", equalTo("REPORT_OF_NEED"))
                        .body("contents.service", equalTo("Skulen"))
                        .body("contents.contact.phone", equalTo("00 12 34 56")));
        assertThat(letters(caseId, "L09")).hasSize(2);
        assertThat(letters(caseId, "L05")).isEmpty();
    }

    @Test
    void whoAppliedGetsTheRefusalWithAppeal() {
        String caseId = caseWorkerInBjornafjorden()
                .body(Messages.fromHospital()
                        .with("kind", "APPLICATION")
                        .with("sender", Map.of("kind", "GUARDIAN"))
                        .with("requested", List.of("CHILD_COORDINATOR"))
                        .body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("caseId");
        assess(caseId, nothingIsMet()).statusCode(200);

        decide(caseId, everythingRefused()).statusCode(201);

        letters(caseId, "L06")
                .forEach(order -> letter(order)
                        .body("contents.refused.scheme", contains("CHILD_COORDINATOR", "COORDINATOR"))
                        .body(
                                "contents.refused[0].criteria.find { !it.met }.criterion",
                                equalTo("Barnet har alvorleg sjukdom, skade eller nedsett funksjonsevne"))
                        .body("contents.refused[0].criteria.find { !it.met }.reasons", equalTo("Slik er det vurdert."))
                        .body("contents.coordination.service", equalTo("Skulen"))
                        .body("contents.appeal.weeks", equalTo(4))
                        .body("legalReferences.section", hasItem("§ 3-4")));
        assertThat(letters(caseId, "L06")).hasSize(2);
        assertThat(letters(caseId, "L08")).as("no plan was asked for").isEmpty();
        assertThat(letters(caseId, "L09")).hasSize(2);
    }

    @Test
    void aChildOfFifteenGetsItsOwnCopyAndIsHeardFirst() {
        String caseId = registered(Messages.fromHospital().about(childOfFifteen()));
        Map<String, Object> unheard = CaseWork.allIsMet();
        unheard.remove("childHeard");
        assess(caseId, unheard).body("missing.what", contains("CHILDS_VIEW"));
        decide(caseId, childCoordinatorAndPlan()).statusCode(409).body("issues.code", contains("CHILD_NOT_HEARD"));

        assess(caseId, CaseWork.allIsMet()).statusCode(200);
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);

        show(caseId)
                .body(
                        "letters.findAll { it.kind == 'L05' }.receiver",
                        containsInAnyOrder("GUARDIAN", "GUARDIAN", "CHILD_OVER_15"));
    }

    private static SyntheticPerson childOfFifteen() {
        return SyntheticIdentities.children().stream()
                .filter(child -> child.birthDate().isAfter(LocalDate.of(2011, 3, 1))
                        && !child.birthDate().isAfter(LocalDate.of(2012, 3, 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHospitalSeesTheSameOfARefusalAsOfAGrant() {
        JsonPath receipt =
                send(Messages.fromHospital()).statusCode(201).extract().jsonPath();
        String caseId = receipt.getString("caseId");
        assess(caseId, nothingIsMet());
        decide(caseId, everythingRefused()).statusCode(201);
        ValidatableResponse before = hospital()
                .get("/api/v1/referrals/" + receipt.getString("referralId"))
                .then();
        before.body("status", equalTo("IN_PROGRESS"));

        prove(caseId, letters(caseId, "L09"));

        await().untilAsserted(() -> hospital()
                .get("/api/v1/referrals/" + receipt.getString("referralId"))
                .then()
                .body("status", equalTo("COMPLETED")));
    }

    @Test
    void whoDeclinesEverythingIsAnsweredAtOnceAndGetsNoLetter() {
        String caseId = assessed(Messages.fromHospital());

        decide(caseId, everythingDeclined()).statusCode(201).body("state", equalTo("DISPATCHED"));

        show(caseId)
                .body("deadlines.stoppedWhy", contains("DECIDED"))
                .body("letters.findAll { it.kind != 'L01' }", hasSize(0));
    }

    @Test
    void beforeTheAssessmentADecisionNamesWhatIsMissing() {
        String caseId = registered(Messages.fromHospital());

        decide(caseId, childCoordinatorAndPlan())
                .statusCode(409)
                .body("code", equalTo("DECISION_NOT_READY"))
                .body("issues.code", hasItem("CRITERION_UNANSWERED"))
                .body("issues.detail", hasItem(containsString("NEED_IS_LONG_TERM")));
        decisionsOf(caseId).body("items", hasSize(0));
    }

    @Test
    void aCoordinatorGrantedMeansThatThePlanCannotBeRefused() {
        String caseId = assessed(Messages.fromHospital());
        Map<String, Object> decision = childCoordinatorAndPlan();
        decision.put("considerations", "Alt er vege.");
        decision.put(
                "outcomes",
                List.of(
                        Map.of("scheme", "CHILD_COORDINATOR", "outcome", "GRANTED"),
                        Map.of("scheme", "INDIVIDUAL_PLAN", "outcome", "REFUSED")));

        decide(caseId, decision)
                .statusCode(422)
                .body("code", equalTo("DECISION_NOT_LAWFUL"))
                .body("issues.code", contains("PLAN_FOLLOWS_COORDINATOR"));
        show(caseId).body("state", equalTo("READY_FOR_DECISION"));
    }

    @Test
    void kinDoNotDecide() {
        String caseId = assessed(Messages.fromHospital());
        Map<String, Object> decision = childCoordinatorAndPlan();
        decision.put("impartiality", Map.of("isKin", true, "reportedTheNeed", false));

        decide(caseId, decision).statusCode(403);
    }

    @Test
    void whatIsDecidedIsDecidedOnceAndReadAsItWasMade() {
        String caseId = assessed(Messages.fromHospital());
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);

        decide(caseId, childCoordinatorAndPlan()).statusCode(409).body("issues.code", contains("CASE_IS_OVER"));

        decisionsOf(caseId)
                .body("items", hasSize(1))
                .body("items[0].outcomes.outcome", contains("GRANTED", "GRANTED"))
                .body("items[0].choice.view", equalTo("Vi vil ha éin for heile familien."))
                .body("items[0].trace[0].criteria[0].why", containsString("månader"));
    }

    @Test
    void theSameRequestTwiceIsOneDecision() {
        String caseId = assessed(Messages.fromHospital());
        String key = UUID.randomUUID().toString();

        String first = decideWith(key, caseId).statusCode(201).extract().header("Location");
        decideWith(key, caseId)
                .statusCode(201)
                .header("Location", first)
                .header("Idempotency-Replayed", "true")
                .body("state", equalTo("MADE"));

        decisionsOf(caseId).body("items", hasSize(1));
        caseWorkerInBjornafjorden().get(first).then().statusCode(200).body("decidedOn", equalTo("2027-03-01"));
        caseWorkerInLund().get(first).then().statusCode(404);
        String other = registered(Messages.fromHospital());
        caseWorkerInBjornafjorden().get(first.replace(caseId, other)).then().statusCode(404);
    }

    @Test
    void notEvenTheServiceItselfCanChangeADecision() throws SQLException {
        String caseId = assessed(Messages.fromHospital());
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);

        try (Connection app = Suite.database("referral", "app");
                var statement = app.createStatement()) {
            statement.execute("select set_config('samtak.municipality', 'bjornafjorden', false)");
            assertThatThrownBy(() -> statement.executeUpdate("update decision set facts = '', decided_by = 'other'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeUpdate("delete from decision"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aSystemSeesWhatItsOwnOrganisationSentAndNothingElse() {
        JsonPath receipt =
                send(Messages.fromHospital()).statusCode(201).extract().jsonPath();
        String referral = "/api/v1/referrals/" + receipt.getString("referralId");

        with(Suite.tokens().system("310000013")).get(referral).then().statusCode(404);
        hospital().get("/api/v1/referrals/" + UUID.randomUUID()).then().statusCode(404);
        hospital().get("/api/v1/referrals/nothing").then().statusCode(404);
        caseWorkerInLund().get(referral).then().statusCode(404);
        caseWorkerInBjornafjorden().get(referral).then().statusCode(200);
    }

    @Test
    void anotherMunicipalityFindsNoDecisionAndAHospitalMayNotAsk() {
        String address = "/api/v1/cases/" + assessed(Messages.fromHospital()) + "/decisions";

        caseWorkerInLund().get(address).then().statusCode(404);
        caseWorkerInLund().body(childCoordinatorAndPlan()).post(address).then().statusCode(404);
        hospital().get(address).then().statusCode(403);
        hospital().body(childCoordinatorAndPlan()).post(address).then().statusCode(403);
    }

    private static ValidatableResponse decideWith(String key, String caseId) {
        return caseWorkerInBjornafjorden()
                .header("Idempotency-Key", key)
                .body(childCoordinatorAndPlan())
                .post("/api/v1/cases/" + caseId + "/decisions")
                .then();
    }

    private static List<TopicEar.Heard> grants(TopicEar ear, String caseId) {
        return ear.about(UUID.fromString(caseId)).stream()
                .filter(event -> event.type().equals("no.samtak.referral.SchemeGranted.v1"))
                .toList();
    }

    private static ValidatableResponse decisionsOf(String caseId) {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/decisions")
                .then()
                .statusCode(200);
    }

    private static List<String> letters(String caseId, String kind) {
        return show(caseId).extract().path("letters.findAll { it.kind == '" + kind + "' }.letterOrderId");
    }

    private static ValidatableResponse letter(String order) {
        return notificationService()
                .get("/internal/v1/letter-orders/" + order)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse released(List<String> orders) {
        return notificationService()
                .body(Map.of("letterOrderIds", orders))
                .post(RELEASES)
                .then()
                .statusCode(200);
    }

    private static void prove(String caseId, List<String> orders) {
        orders.forEach(order -> tell(new LetterDispatchedV1(
                UUID.fromString(caseId),
                UUID.fromString(order),
                UUID.randomUUID(),
                "ANY",
                "LOCAL_MAILBOX",
                PROVEN,
                false)));
    }

    private static void tell(Event event) {
        try (SisterVoice notification = new SisterVoice("notification")) {
            notification.tell("bjornafjorden", event, 1);
        }
    }
}
