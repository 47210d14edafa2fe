package no.samtak.plan.plan;

import static no.samtak.plan.Callers.auditorInBjornafjorden;
import static no.samtak.plan.Callers.caseWorkerInBjornafjorden;
import static no.samtak.plan.Callers.caseWorkerInLund;
import static no.samtak.plan.Callers.coordinatorInBjornafjorden;
import static no.samtak.plan.GrantedPlan.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.plan.GrantedPlan;
import no.samtak.plan.SuiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An individual plan from the grant to its end, as staff and the other services see it. */
@SuiteTest
class PlanLifeTest {

    private static final String INCOMPLETE = "PLAN_INCOMPLETE";

    @BeforeEach
    void itIsAMondayInApril2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 4, 26, 10, 0));
    }

    @Test
    void aGrantOpensADraftThatSaysNothingYet() {
        try (var plan = new GrantedPlan()) {
            plan.show()
                    .statusCode(200)
                    .body("state", equalTo("DRAFT"))
                    .body("number", equalTo(0))
                    .body("content.resources", nullValue())
                    .body("goals", hasSize(0));
        }
    }

    @Test
    void theSameGrantTwiceAndAnotherGrantForTheSamePersonAreOnePlan() {
        try (var plan = new GrantedPlan()) {
            plan.tellGrant();
            plan.tellAnotherGrant();
            // Facts about one case are heard in order: once the coordinator is there, the grants were heard too.
            plan.consentedAndCoordinated();

            assertThat(plan.ids()).hasSize(1);
            assertThat(types(plan)).containsOnlyOnce("no.samtak.plan.PlanOpened.v1");
        }
    }

    @Test
    void aDraftIsActivatedOnlyWithTheNineElementsAndEveryMissingOneIsNamed() {
        try (var plan = new GrantedPlan()) {
            plan.activate()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", equalTo(INCOMPLETE))
                    .body(
                            "issues.code",
                            contains(
                                    "GOALS",
                                    "RESOURCES",
                                    "NEEDS",
                                    "PARTICIPANTS",
                                    "ACTIVE_COORDINATOR",
                                    "WHAT_THE_PERSON_CONTRIBUTES",
                                    "WHAT_PROVIDERS_CONTRIBUTE",
                                    "MEASURES",
                                    "HOW_CARRIED_OUT",
                                    "PERIOD",
                                    "REVISION_DATE_TO_COME",
                                    "CONSENT_TO_PLAN",
                                    "CONSENT_TO_SHARING",
                                    "COOPERATION"));

            plan.written()
                    .activate()
                    .statusCode(409)
                    .body("issues.code", contains("ACTIVE_COORDINATOR", "CONSENT_TO_PLAN", "CONSENT_TO_SHARING"));

            plan.consentedAndCoordinated()
                    .activate()
                    .statusCode(200)
                    .body("state", equalTo("ACTIVE"))
                    .body("number", equalTo(1));
        }
    }

    @Test
    void anActivePlansRevisionIsWatchedAndTheOthersHearDatesAndNoWords() {
        try (var plan = new GrantedPlan();
                var ear = new TopicEar("plan-events")) {
            plan.written().consentedAndCoordinated().activate().statusCode(200);

            patiently()
                    .untilAsserted(() -> assertThat(ear.about(plan.caseId()))
                            .extracting(TopicEar.Heard::type)
                            .containsExactly(
                                    "no.samtak.plan.PlanOpened.v1",
                                    "no.samtak.plan.PlanActivated.v1",
                                    "no.samtak.plan.DeadlineAnnounced.v1"));
            var announced = ear.about(plan.caseId()).getLast().data();
            assertThat(announced.get("kind").asText()).isEqualTo("PLAN_REVISION");
            assertThat(announced.get("nominalDate").asText()).isEqualTo("2027-10-31");
            assertThat(announced.get("sendBy").asText()).isEqualTo("2027-10-29");
            assertThat(announced.get("warnings").get(0).asText()).isEqualTo("2027-09-29");
            assertThat(ear.about(plan.caseId()).toString())
                    .doesNotContain("symje", "teikne", "Kari", "Fysioterapi", "basseng");
        }
    }

    @Test
    void whatAPlanSaysIsUnreadableInTheDatabase() throws SQLException {
        try (var plan = new GrantedPlan()) {
            plan.written().consentedAndCoordinated().activate().statusCode(200);

            assertThat(rows("plan where true")).isPositive();
            assertThat(rows("plan where position('teikne'::bytea in content) > 0"))
                    .isZero();
            assertThat(rows("goal where position('symje'::bytea in text) > 0")).isZero();
            assertThat(rows("measure where position('basseng'::bytea in description) > 0"))
                    .isZero();
            assertThat(rows("measure where position('Fysioterapeuten'::bytea in responsible) > 0"))
                    .isZero();
            assertThat(rows("participant where position('Kari'::bytea in name) > 0"))
                    .isZero();
            assertThat(rows("plan_version where position('symje'::bytea in snapshot) > 0"))
                    .isZero();
        }
    }

    @Test
    void aRevisionKeepsTheVersionInForceAndMeetsItsDeadline() {
        try (var plan = new GrantedPlan()) {
            plan.written().consentedAndCoordinated().activate().statusCode(200);
            plan.post("/goals", Map.of("text", "For seint"))
                    .statusCode(409)
                    .body("code", equalTo("PLAN_MOVE_NOT_POSSIBLE"));

            plan.post("/revisions", Map.of()).statusCode(200).body("state", equalTo("UNDER_REVISION"));
            String goal = plan.show().extract().path("goals[0].goalId");
            caseWorkerInBjornafjorden()
                    .header("If-Match", plan.seen())
                    .delete(plan.path() + "/goals/" + goal)
                    .then()
                    .statusCode(204);
            plan.activate().statusCode(409).body("issues.code", contains("GOALS", "MEASURES"));
            plan.written().activate().statusCode(200).body("number", equalTo(2));

            caseWorkerInBjornafjorden()
                    .get(plan.path() + "/versions")
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(1, 2))
                    .body("items[0].plan.goals.goalId", contains(goal))
                    .body("items[0].activatedBy", equalTo("case-worker-1"))
                    .body("items[1].plan.participants", hasSize(2));
            assertThat(typesWhen(plan, 7))
                    .containsExactly(
                            "no.samtak.plan.PlanOpened.v1",
                            "no.samtak.plan.PlanActivated.v1",
                            "no.samtak.plan.DeadlineAnnounced.v1",
                            "no.samtak.plan.PlanRevisionBegun.v1",
                            "no.samtak.plan.PlanActivated.v1",
                            "no.samtak.plan.DeadlineMet.v1",
                            "no.samtak.plan.DeadlineAnnounced.v1");
        }
    }

    @Test
    void aWithdrawnConsentFreezesThePlanAndARenewedOneLetsItBeRevised() {
        try (var plan = new GrantedPlan()) {
            plan.written().consentedAndCoordinated().activate().statusCode(200);

            plan.withdraw("SHARING");
            plan.awaitState("FROZEN");
            plan.show().statusCode(200).body("goals", hasSize(1));
            plan.writeContent().statusCode(409);
            plan.activate().statusCode(409).body("code", equalTo("PLAN_MOVE_NOT_POSSIBLE"));

            plan.consent("SHARING");
            plan.awaitState("UNDER_REVISION");
            plan.activate().statusCode(200).body("number", equalTo(2));
            assertThat(typesWhen(plan, 8))
                    .containsSubsequence(
                            "no.samtak.plan.PlanFrozen.v1",
                            "no.samtak.plan.DeadlineVoided.v1",
                            "no.samtak.plan.PlanRevisionBegun.v1",
                            "no.samtak.plan.PlanActivated.v1");
        }
    }

    @Test
    void aConsentThatHasLapsedOpensNoPlanAndFreezesNone() {
        try (var plan = new GrantedPlan()) {
            plan.written().consentedAndCoordinated();

            plan.lapse("SHARING");

            patiently().untilAsserted(() -> plan.activate().statusCode(409));
            plan.show().body("state", equalTo("DRAFT"));
        }
    }

    @Test
    void aPlanClosesWithItsCaseAndItsRevisionIsCalledOff() {
        try (var plan = new GrantedPlan()) {
            plan.written().consentedAndCoordinated().activate().statusCode(200);

            plan.closeCase();

            plan.awaitState("CLOSED");
            assertThat(typesWhen(plan, 5))
                    .containsSubsequence("no.samtak.plan.PlanClosed.v1", "no.samtak.plan.DeadlineVoided.v1");
        }
    }

    @Test
    void aPlanFollowsThePersonWhenTwoRecordsWereOneAndThenTwo() {
        try (var plan = new GrantedPlan()) {
            UUID kept = UUID.randomUUID();

            plan.merge(kept);
            patiently().untilAsserted(() -> plan.show().body("personId", equalTo(kept.toString())));

            plan.split(kept);
            patiently()
                    .untilAsserted(() ->
                            plan.show().body("personId", equalTo(plan.personId().toString())));
        }
    }

    @Test
    void withoutACoordinatorNoPlanBecomesActive() {
        try (var plan = new GrantedPlan()) {
            plan.written().consentedAndCoordinated().endAppointment();
            patiently().untilAsserted(() -> plan.show().body("coordinator", nullValue()));

            plan.activate().statusCode(409).body("issues.code", contains("ACTIVE_COORDINATOR"));
        }
    }

    @Test
    void thePersonIsAskedForConsentWhenTheDraftIsWritten() {
        try (var plan = new GrantedPlan()) {
            plan.post("/consent-requests", Map.of()).statusCode(409).body("code", equalTo(INCOMPLETE));

            plan.written()
                    .post("/consent-requests", Map.of())
                    .statusCode(200)
                    .body("state", equalTo("AWAITING_CONSENT"));
        }
    }

    @Test
    void aClosedPlanMakesRoomForANewOne() {
        try (var plan = new GrantedPlan()) {
            plan.post("/closure", Map.of("reason", "THE_PERSON_WISHES_IT"))
                    .statusCode(200)
                    .body("state", equalTo("CLOSED"));

            plan.tellAnotherGrant();

            patiently().untilAsserted(() -> assertThat(plan.ids()).hasSize(2));
        }
    }

    @Test
    void theCoordinatorOfTheCaseWritesThePlanAndAnotherCoordinatorDoesNotSeeIt() {
        try (var plan = new GrantedPlan()) {
            plan.consentedAndCoordinated();

            coordinatorInBjornafjorden(plan.coordinatorsStaffId())
                    .body(Map.of("text", "Å symje åleine"))
                    .post(plan.path() + "/goals")
                    .then()
                    .statusCode(201);
            coordinatorInBjornafjorden("staff-of-another-case")
                    .get(plan.path())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("NOT_YOUR_PLAN"));
            coordinatorInBjornafjorden("staff-of-another-case")
                    .queryParam("caseId", plan.caseId())
                    .get("/api/v1/plans")
                    .then()
                    .body("items", hasSize(0));
            auditorInBjornafjorden().get(plan.path()).then().statusCode(403);
        }
    }

    @Test
    void anotherMunicipalitySeesNothingAndChangesNothing() {
        try (var plan = new GrantedPlan()) {
            caseWorkerInLund().get(plan.path()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
            caseWorkerInLund()
                    .body(Map.of("text", "Framand"))
                    .post(plan.path() + "/goals")
                    .then()
                    .statusCode(404);
            caseWorkerInLund()
                    .queryParam("caseId", plan.caseId())
                    .get("/api/v1/plans")
                    .then()
                    .body("items", hasSize(0));
            plan.show().body("goals", hasSize(0));
        }
    }

    @Test
    void aPlanThatSomebodyElseHasChangedIsNotWrittenOver() {
        try (var plan = new GrantedPlan()) {
            String seen = plan.seen();
            plan.written().consentedAndCoordinated();

            for (String move : List.of("/activation", "/revisions", "/consent-requests")) {
                caseWorkerInBjornafjorden()
                        .header("If-Match", seen)
                        .post(plan.path() + move)
                        .then()
                        .statusCode(412);
                caseWorkerInBjornafjorden().post(plan.path() + move).then().statusCode(428);
            }
            plan.show().body("state", equalTo("DRAFT"));
        }
    }

    @Test
    void aGoalSentTwiceUnderOneKeyIsSetOnce() {
        try (var plan = new GrantedPlan()) {
            String key = UUID.randomUUID().toString();
            for (int time = 1; time <= 2; time++) {
                caseWorkerInBjornafjorden()
                        .header("Idempotency-Key", key)
                        .body(Map.of("text", "Å symje åleine"))
                        .post(plan.path() + "/goals")
                        .then()
                        .statusCode(201)
                        .body("text", equalTo("Å symje åleine"));
            }

            plan.show().body("goals", hasSize(1));
        }
    }

    @Test
    void everyFaultIsToldAtOnce() {
        try (var plan = new GrantedPlan()) {
            caseWorkerInBjornafjorden()
                    .body("{\"legalBasis\":\"ROMAN_LAW\",\"from\":\"tomorrow\",\"resources\":7}")
                    .put(plan.path() + "/content")
                    .then()
                    .statusCode(400)
                    .body(
                            "issues.name",
                            containsInAnyOrder("/legalBasis", "/from", "/resources", "/responsibleAuthority"));
            plan.post("/measures", Map.of("goalId", UUID.randomUUID(), "description", "Noko", "standing", "GRANTED"))
                    .statusCode(400);
            plan.post(
                            "/measures",
                            Map.of("goalId", UUID.randomUUID(), "description", "Noko", "standing", "APPLIED_FOR"))
                    .statusCode(404);
            caseWorkerInBjornafjorden()
                    .queryParam("caseId", "hers")
                    .get("/api/v1/plans")
                    .then()
                    .statusCode(400);
            caseWorkerInBjornafjorden()
                    .get("/api/v1/plans")
                    .then()
                    .statusCode(400)
                    .body("issues.name", contains("caseId"));
        }
    }

    private static long rows(String where) throws SQLException {
        try (var connection = Suite.database("plan", "app");
                var statement = connection.createStatement()) {
            statement.execute("set samtak.municipality = 'bjornafjorden'");
            try (var count = statement.executeQuery("select count(*) from " + where)) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private static List<String> types(GrantedPlan plan) {
        return typesWhen(plan, 1);
    }

    /** What was told about the plan, once it is this many. */
    private static List<String> typesWhen(GrantedPlan plan, int count) {
        try (var ear = new TopicEar("plan-events")) {
            patiently().untilAsserted(() -> assertThat(ear.about(plan.caseId())).hasSizeGreaterThanOrEqualTo(count));
            return ear.about(plan.caseId()).stream().map(TopicEar.Heard::type).toList();
        }
    }
}
