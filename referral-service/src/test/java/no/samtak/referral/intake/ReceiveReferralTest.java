package no.samtak.referral.intake;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.hospital;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.referral.Callers;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.person.domain.SyntheticIdentities;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class ReceiveReferralTest {

    @BeforeEach
    void itIsTheLastSundayOfJanuary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
    }

    @Test
    void theMonthOfAReportOn31JanuaryEndsOn28FebruaryAndItsLetterLeavesTheFridayBefore() {
        String caseId = registered(Messages.fromHospital()).getString("caseId");

        show(caseId)
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("receivedOn", equalTo("2027-01-31"))
                .body("deadlines[0].nominalDate", equalTo("2027-02-28"))
                .body("deadlines[0].sendBy", equalTo("2027-02-26"))
                .body("deadlines[0].warnings", contains("2027-02-19"))
                .body("deadlines[0].month", equalTo("RUNNING"))
                .body("deadlines[0].steppedOver.name", contains("lørdag", "søndag"))
                .body("deadlines[0].legalBasis.statute", hasItems("FVL_11A", "DL_148"));
    }

    @Test
    void theSameMessageTwiceIsOneCaseAndGetsTheFirstAnswerAgain() {
        Messages message = Messages.fromHospital();
        JsonPath first = registered(message);

        JsonPath second = send(message).statusCode(200).extract().jsonPath();

        assertThat(second.getMap("")).isEqualTo(first.getMap(""));
    }

    @Test
    void theSameMessageIdForSomethingElseIsToldAndNothingIsStored() {
        Messages message = Messages.fromHospital();
        String caseId = registered(message).getString("caseId");

        send(message.with("need", "Noko anna.")).statusCode(409).body("code", equalTo("MESSAGE_ID_USED"));

        show(caseId).body("referrals.size()", equalTo(1));
    }

    @Test
    void aSecondReportOnAnOpenCaseHasItsOwnMonth() {
        Messages first = Messages.fromHospital();
        String caseId = registered(first).getString("caseId");
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 2, 10, 10, 0));

        String again = registered(first.onceMore()).getString("caseId");

        assertThat(again).isEqualTo(caseId);
        show(caseId)
                .body("receivedOn", equalTo("2027-01-31"))
                .body("deadlines.sendBy", contains("2027-02-26", "2027-03-10"));
    }

    @Test
    void aReportWhoseParentsWereNotToldMakesATaskAndNoLetterHome() {
        String caseId = registered(Messages.fromSchool()).getString("caseId");

        show(caseId)
                .body("state", equalTo("AWAITING_CONTACT"))
                .body("tasks.kind", contains("CONTACT_FAMILY"))
                .body("letters.receiver", contains("SENDER"));
    }

    @Test
    void whenTheParentsAreToldTheyGetTheirReceiptAndTheTaskIsDone() {
        String caseId = registered(Messages.fromSchool()).getString("caseId");

        caseWorkerInBjornafjorden()
                .body(Map.of("answer", "TOLD", "on", "2027-01-31", "how", "Telefon"))
                .post("/api/v1/cases/" + caseId + "/family-contacts")
                .then()
                .statusCode(204);

        show(caseId)
                .body("state", equalTo("RECEIVED"))
                .body("tasks[0].doneAt", notNullValue())
                .body("letters.receiver", containsInAnyOrder("SENDER", "GUARDIAN", "GUARDIAN"));
    }

    @Test
    void parentsWhoWantNothingStopTheClockAndNothingIsRefused() {
        String caseId = registered(Messages.fromSchool()).getString("caseId");

        caseWorkerInBjornafjorden()
                .body(Map.of("answer", "DECLINED", "on", "2027-01-31", "how", "Telefon"))
                .post("/api/v1/cases/" + caseId + "/family-contacts")
                .then()
                .statusCode(204);

        show(caseId)
                .body("state", equalTo("DECLINED"))
                .body("deadlines[0].month", equalTo("STOPPED"))
                .body("deadlines[0].stoppedWhy", equalTo("DECLINED"));
    }

    @Test
    void aMistypedNumberIsRegisteredAsUnidentifiedAndNeverEchoed() {
        String mistyped = "12345678901";
        String answer = send(Messages.fromHospital().withPersonNumber(mistyped))
                .statusCode(201)
                .body("subjectIdentified", equalTo(false))
                .extract()
                .asString();

        assertThat(answer).doesNotContain(mistyped);
        show(JsonPath.from(answer).getString("caseId"))
                .body("state", equalTo("UNIDENTIFIED"))
                .body("tasks.kind", hasItems("CLARIFY_IDENTITY"));
    }

    @Test
    void anExpectedChildHasNoNumberAndStillACaseOfItsOwn() {
        Map<String, Object> expected = Map.of("dueOn", "2027-06-12");

        String caseId =
                registered(Messages.fromHospital().with("subject", expected)).getString("caseId");

        show(caseId).body("subject.kind", equalTo("EXPECTED_CHILD")).body("subject.dueOn", equalTo("2027-06-12"));
    }

    @Test
    void aDateInTheFutureOrABirthTooFarAwayIsRefusedWithEveryFault() {
        send(Messages.fromHospital().with("receivedOn", "2027-02-01").with("subject", Map.of("dueOn", "2028-01-01")))
                .statusCode(422)
                .body("issues.name", containsInAnyOrder("/receivedOn", "/subject/dueOn"));
    }

    @Test
    void everyFaultOfABodyIsToldAtOnceWithItsPointer() {
        hospital()
                .body("""
                        {"municipality":"46", "kind":"LETTER", "sender":{"kind":7}, "subject":[], "extra":true,
                         "guardians":[{"role":"MOTHER","givenName":"A"}]}
                        """)
                .post("/api/v1/referrals")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("BODY_INVALID"))
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "/municipality",
                                "/kind",
                                "/sender/kind",
                                "/subject",
                                "/extra",
                                "/guardians/0/familyName"));
    }

    @Test
    void aMessageAtAQuarterPastElevenInUtcOnTheNightTheClockChangesIsReceivedTheNextDay() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 3, 28, 9, 0));

        String caseId = registered(Messages.fromHospital().with("receivedAt", "2027-03-27T23:15:00Z"))
                .getString("caseId");

        show(caseId).body("receivedOn", equalTo("2027-03-28")).body("deadlines[0].sendBy", equalTo("2027-04-28"));
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        String caseId = registered(Messages.fromHospital()).getString("caseId");

        caseWorkerInLund().get("/api/v1/cases/" + caseId).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void theOtherServicesHearIdsAndDatesAndNothingAboutAnyone() {
        Messages message = Messages.fromHospital();
        UUID caseId = UUID.fromString(registered(message).getString("caseId"));

        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(caseId))
                    .extracting(TopicEar.Heard::type)
                    .containsExactly(
                            "no.samtak.referral.ReferralRegistered.v1",
                            "no.samtak.referral.DeadlineAnnounced.v1",
                            "no.samtak.referral.LetterOrdered.v1",
                            "no.samtak.referral.LetterOrdered.v1",
                            "no.samtak.referral.LetterOrdered.v1"));
            assertThat(ear.about(caseId)).allSatisfy(event -> {
                assertThat(event.municipality()).isEqualTo("bjornafjorden");
                assertThat(SyntheticIdentities.givenAwayBy(event.data().toString()))
                        .isEmpty();
            });
        }
    }

    @Test
    void aDelayIsPromisedForAWorkingDayOnly() {
        String caseId = registered(Messages.fromHospital()).getString("caseId");
        String deadlineId = show(caseId).extract().path("deadlines[0].deadlineId");
        String address = "/api/v1/cases/" + caseId + "/deadlines/" + deadlineId + "/delay";

        String seen = show(caseId).extract().header("ETag");

        caseWorkerInBjornafjorden()
                .header("If-Match", seen)
                .body(Map.of("reason", "Vi ventar på ei fråsegn.", "expectedOn", "2027-03-26"))
                .put(address)
                .then()
                .statusCode(422)
                .body("detail", Matchers.containsString("2027-03-24"));
        caseWorkerInBjornafjorden()
                .header("If-Match", seen)
                .body(Map.of("reason", "Vi ventar på ei fråsegn.", "expectedOn", "2027-03-24"))
                .put(address)
                .then()
                .statusCode(200)
                .body("expectedOn", equalTo("2027-03-24"));
        caseWorkerInBjornafjorden()
                .header("If-Match", seen)
                .body(Map.of("reason", "Vi ventar på noko anna.", "expectedOn", "2027-03-24"))
                .put(address)
                .then()
                .statusCode(412);
    }

    @Test
    void onlyAReportInOnesOwnNameReachesAMunicipalityAndStaffCannotReadAsASystem() {
        hospital().get("/api/v1/cases/" + UUID.randomUUID()).then().statusCode(403);
        caseWorkerInLund()
                .body(Messages.fromHospital().body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(403);
    }

    @Test
    void theSameKeyTwiceIsOneCaseAndGetsTheFirstAnswerAgain() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> message =
                Messages.fromHospital().without("externalMessageId").body();

        var first = hospital().header("Idempotency-Key", key).body(message).post("/api/v1/referrals");
        var again = hospital().header("Idempotency-Key", key).body(message).post("/api/v1/referrals");

        first.then().statusCode(201);
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .body(equalTo(first.body().asString()));
        show(first.path("caseId")).body("referrals.size()", equalTo(1));
    }

    @Test
    void aSenderSeesHowFarItsOwnReferralHasComeAndNobodyElses() {
        String path = hospital()
                .body(Messages.fromHospital().body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        hospital().get(path).then().statusCode(200).body("status", equalTo("RECEIVED"));
        caseWorkerInBjornafjorden().get(path).then().statusCode(200);
        Callers.with(Suite.tokens().system("310000099")).get(path).then().statusCode(404);
        caseWorkerInLund().get(path).then().statusCode(404);
    }

    private static JsonPath registered(Messages message) {
        return send(message).statusCode(201).extract().jsonPath();
    }

    private static ValidatableResponse send(Messages message) {
        return hospital().body(message.body()).post("/api/v1/referrals").then();
    }

    private static ValidatableResponse show(String caseId) {
        return caseWorkerInBjornafjorden().get("/api/v1/cases/" + caseId).then();
    }
}
