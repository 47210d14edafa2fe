package no.samtak.referral.consent;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.notificationService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.referral.Callers;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class RecordConsentTest {

    private static final LocalDate FIFTH_OF_APRIL = LocalDate.of(2027, 4, 5);
    private static final LocalDate TWENTIETH_OF_APRIL = LocalDate.of(2027, 4, 20);

    @BeforeEach
    void itIsTheFifthOfApril2027() {
        moveTo(FIFTH_OF_APRIL);
    }

    @Test
    void eachParentsConsentIsStoredAsItComesAndToldWhenItIsComplete() {
        UUID caseId = caseAboutAChild();
        JsonPath asked = show(caseId).statusCode(200).extract().jsonPath();
        String mother = asked.getString("people.find { it.role == 'MOTHER' }.personId");
        String father = asked.getString("people.find { it.role == 'FATHER' }.personId");

        say(caseId, mother, "GIVEN", FIFTH_OF_APRIL)
                .statusCode(201)
                .body("standing.complete", equalTo(false))
                .body("standing.missing", contains(father));
        moveTo(TWENTIETH_OF_APRIL);
        say(caseId, father, "GIVEN", TWENTIETH_OF_APRIL)
                .statusCode(201)
                .body("standing.complete", equalTo(true))
                .body("standing.missing", empty());

        try (TopicEar ear = new TopicEar("referral-events")) {
            var told = await().until(
                            () -> ear.about(caseId).stream()
                                    .filter(event -> event.type().contains("Consent"))
                                    .toList(),
                            events -> events.size() == 3);
            assertThat(told)
                    .extracting(TopicEar.Heard::type)
                    .containsExactly(
                            "no.samtak.referral.ConsentGiven.v1",
                            "no.samtak.referral.ConsentGiven.v1",
                            "no.samtak.referral.ConsentCompleted.v1");
            assertThat(told.getFirst().data().get("missing").get(0).asText()).isEqualTo(father);
            assertThat(told.getLast().data().get("from").asText()).isEqualTo("2027-04-20");
            assertThat(told.toString()).doesNotContain("Samtale");
        }
    }

    @Test
    void whoSaysNoAfterYesHasWithdrawnAndIsMissingAgain() {
        UUID caseId = caseAboutAChild();
        JsonPath asked = show(caseId).extract().jsonPath();
        String mother = asked.getString("people.find { it.role == 'MOTHER' }.personId");
        say(caseId, mother, "GIVEN", FIFTH_OF_APRIL).statusCode(201);

        say(caseId, mother, "REFUSED", FIFTH_OF_APRIL).statusCode(201);

        show(caseId).body("positions.position", contains("GIVEN", "REFUSED"));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().until(() -> ear.about(caseId).stream()
                    .anyMatch(event -> event.type().equals("no.samtak.referral.ConsentWithdrawn.v1")));
        }
    }

    @Test
    void whatIsSentAgainIsRecordedOnce() {
        UUID caseId = caseAboutAChild();
        JsonPath asked = show(caseId).extract().jsonPath();
        String mother = asked.getString("people.find { it.role == 'MOTHER' }.personId");
        String key = UUID.randomUUID().toString();

        String location = sayOnce(key, caseId, mother).extract().header("Location");
        sayOnce(key, caseId, mother).header("Location", location);

        show(caseId).body("positions.position", contains("GIVEN"));
        caseWorkerInBjornafjorden()
                .get(location)
                .then()
                .statusCode(200)
                .body("personId", equalTo(mother))
                .body("position", equalTo("GIVEN"));
    }

    @Test
    void aStrangerOrTomorrowIsRefusedAndNothingIsStored() {
        UUID caseId = caseAboutAChild();
        JsonPath asked = show(caseId).extract().jsonPath();
        String mother = asked.getString("people.find { it.role == 'MOTHER' }.personId");

        say(caseId, UUID.randomUUID().toString(), "GIVEN", FIFTH_OF_APRIL)
                .statusCode(422)
                .body("issues.name", contains("/personId"));
        say(caseId, mother, "GIVEN", FIFTH_OF_APRIL.plusDays(1)).statusCode(422).body("issues.name", contains("/on"));

        show(caseId).body("positions", empty());
    }

    @Test
    void anotherMunicipalitySeesNoConsentAndGivesNone() {
        UUID caseId = caseAboutAChild();

        caseWorkerInLund().get("/api/v1/cases/" + caseId + "/consents").then().statusCode(404);
    }

    @Test
    void aSisterServiceLearnsWhomALetterGoesTo() {
        UUID caseId = caseAboutAChild();

        Callers.with(Suite.sisterToken("coordinator", "referral", "bjornafjorden"))
                .get("/internal/v1/cases/" + caseId + "/addressees")
                .then()
                .statusCode(200)
                .body("language", equalTo("NN"))
                .body("concerns.kind", equalTo("PERSON"))
                .body("addressees.receiver.role", contains("GUARDIAN", "GUARDIAN"))
                .body("addressees.disclosure", contains("FULL", "FULL"));
        caseWorkerInBjornafjorden()
                .get("/internal/v1/cases/" + caseId + "/addressees")
                .then()
                .statusCode(403);
        notificationService()
                .get("/internal/v1/cases/" + UUID.randomUUID() + "/addressees")
                .then()
                .statusCode(404);
    }

    private static UUID caseAboutAChild() {
        return UUID.fromString(hospital()
                .body(Messages.fromHospital().body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("caseId"));
    }

    private static ValidatableResponse sayOnce(String key, UUID caseId, String personId) {
        return say(
                        caseWorkerInBjornafjorden().header("Idempotency-Key", key),
                        caseId,
                        personId,
                        "GIVEN",
                        FIFTH_OF_APRIL)
                .statusCode(201);
    }

    private static ValidatableResponse say(UUID caseId, String personId, String position, LocalDate on) {
        return say(caseWorkerInBjornafjorden(), caseId, personId, position, on);
    }

    private static ValidatableResponse say(
            RequestSpecification caseWorker, UUID caseId, String personId, String position, LocalDate on) {
        return caseWorker
                .body(Map.of(
                        "personId",
                        personId,
                        "purpose",
                        "COORDINATOR",
                        "position",
                        position,
                        "on",
                        on.toString(),
                        "how",
                        "Samtale"))
                .post("/api/v1/cases/" + caseId + "/consents")
                .then();
    }

    private static ValidatableResponse show(UUID caseId) {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/consents")
                .then();
    }

    private static void moveTo(LocalDate day) {
        Suite.legalClock().moveTo(LocalDateTime.of(day, LocalTime.of(10, 0)));
    }
}
