package no.samtak.referral.intake;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.school;
import static no.samtak.referral.intake.Post.incoming;
import static no.samtak.referral.intake.Post.registered;
import static no.samtak.referral.intake.Post.send;
import static no.samtak.referral.intake.Post.show;
import static no.samtak.referral.intake.Post.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.samtak.contracts.event.DeadlineWarnedV1;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuiteTest
class WhatComesInTest {

    @BeforeEach
    void itIsTheLastSundayOfJanuary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
    }

    /** F1. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-01-28", "2027-01-29", "2027-01-30", "2027-01-31"})
    void theLastFourDaysOfJanuaryHaveTheSameMonth(String receivedOn) {
        String caseId = registered(Messages.fromHospital().with("receivedOn", receivedOn))
                .getString("caseId");

        show(caseId)
                .body("receivedOn", equalTo(receivedOn))
                .body("deadlines[0].nominalDate", equalTo("2027-02-28"))
                .body("deadlines[0].sendBy", equalTo("2027-02-26"));
    }

    @Test
    void paperThatCameBeforeIsEnteredWithItsOwnDateByWhomAndWhy() {
        Map<String, Object> paper = Messages.fromSchool()
                .without("externalMessageId")
                .with("receivedOn", "2026-12-15")
                .with("enteredLateBecause", "Brevet låg i feil postkasse.")
                .body();

        String caseId = caseWorkerInBjornafjorden()
                .body(paper)
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("caseId");

        show(caseId).body("deadlines[0].sendBy", equalTo("2027-01-15"));
        incoming(caseId)
                .body("messages[0].receivedOn", equalTo("2026-12-15"))
                .body("messages[0].registeredBy", equalTo("case-worker-1"))
                .body("messages[0].enteredLateBecause", equalTo("Brevet låg i feil postkasse."));
    }

    @Test
    void aMonthThatIsOverBeforeItIsEnteredNeedsAReason() {
        send(Messages.fromHospital().with("receivedOn", "2026-12-30"))
                .statusCode(422)
                .body("issues.name", contains("/enteredLateBecause"));
    }

    /** F12, the report; what is decided about it is another story. */
    @Test
    void aSchoolsReportOf12AprilIsAnsweredBy12MayAndAsksNobodyForAnythingButToTellTheParents() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 4, 12, 10, 0));

        String caseId = registered(Messages.fromSchool()).getString("caseId");

        show(caseId)
                .body("state", equalTo("AWAITING_CONTACT"))
                .body("deadlines[0].sendBy", equalTo("2027-05-12"))
                .body("tasks.kind", contains("CONTACT_FAMILY"))
                .body("letters.receiver", contains("SENDER"));
        tell(caseId, "TOLD", "2027-04-12");
        show(caseId).body("family", equalTo("TOLD")).body("state", equalTo("RECEIVED"));
    }

    /** G1. */
    @Test
    void aFamilyThatWasNotToldAndThenSaysNoIsDeclinedAndWasNeverWrittenTo() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 5, 3, 10, 0));
        JsonPath receipt = registered(Messages.fromSchool());
        String caseId = receipt.getString("caseId");
        show(caseId)
                .body("deadlines[0].sendBy", equalTo("2027-06-03"))
                .body("tasks.kind", hasItem("CONTACT_FAMILY"))
                .body("letters.receiver", everyItem(equalTo("SENDER")));

        Suite.legalClock().moveTo(LocalDateTime.of(2027, 5, 10, 10, 0));
        tell(caseId, "DECLINED", "2027-05-10");

        show(caseId)
                .body("state", equalTo("DECLINED"))
                .body("deadlines.month", contains("STOPPED"))
                .body("letters.receiver", everyItem(equalTo("SENDER")));
        hospital()
                .get("/api/v1/referrals/" + receipt.getString("referralId"))
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("whoActs", equalTo("NOBODY"));
    }

    /** G1, had nobody reached them: still no letter home, and the school learns that it is being dealt with. */
    @Test
    void whileNobodyHasToldTheFamilyOnlyTheSchoolGetsThePreliminaryReply() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 5, 3, 10, 0));
        String caseId = registered(Messages.fromSchool()).getString("caseId");
        String deadlineId = show(caseId).extract().path("deadlines[0].deadlineId");

        try (SisterVoice notification = new SisterVoice("notification")) {
            notification.tell(
                    "bjornafjorden",
                    new DeadlineWarnedV1(
                            UUID.fromString(caseId), UUID.fromString(deadlineId), LocalDate.of(2027, 5, 27)),
                    1);
        }

        await().untilAsserted(() -> show(caseId)
                .body("deadlines[0].month", equalTo("WARNED"))
                .body("letters.kind", containsInAnyOrder("L01", "L02"))
                .body("letters.receiver", everyItem(equalTo("SENDER"))));
    }

    @Test
    void twoWhoReportTheSameChildMeetOnOneCaseAndEachSeesItsOwnMessageOnly() {
        Messages fromHospital = Messages.fromHospital();
        JsonPath first = registered(fromHospital);
        JsonPath second = school().body(fromHospital
                        .onceMore()
                        .with("sender", Map.of("kind", "SCHOOL"))
                        .body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(second.getString("caseId")).isEqualTo(first.getString("caseId"));
        school().get("/api/v1/referrals/" + first.getString("referralId"))
                .then()
                .statusCode(404);
        hospital()
                .get("/api/v1/referrals/" + second.getString("referralId"))
                .then()
                .statusCode(404);
        school().get("/api/v1/referrals?municipality=4624&limit=200")
                .then()
                .statusCode(200)
                .body("items.referralId", hasItem(second.getString("referralId")))
                .body("items.referralId", not(hasItem(first.getString("referralId"))));
    }

    @Test
    void eightMessagesAboutTheSameNewChildAtOnceAreOneCase() throws Exception {
        Messages message = Messages.fromHospital();
        try (var senders = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> tries = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(
                            i -> () -> registered(message.onceMore()).getString("caseId"))
                    .toList();
            List<Future<String>> answers = senders.invokeAll(tries);

            String caseId = answers.getFirst().get();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(caseId);
            }
            incoming(caseId).body("messages.size()", equalTo(8));
        }
    }

    @Test
    void parentsWhoApplyAfterTheSchoolHasReportedAreNotAskedWhetherTheyKnow() {
        Messages report = Messages.fromSchool();
        String caseId = registered(report).getString("caseId");

        registered(report.onceMore()
                .with("kind", "APPLICATION")
                .with("sender", Map.of("kind", "PARENT"))
                .with("requested", List.of("COORDINATOR")));

        show(caseId)
                .body("family", equalTo("APPLIED"))
                .body("state", equalTo("RECEIVED"))
                .body("tasks.find { it.kind == 'CONTACT_FAMILY' }.doneAt", notNullValue())
                .body("letters.receiver", containsInAnyOrder("SENDER", "GUARDIAN", "GUARDIAN"));
    }

    @Test
    void aFamilyThatWasToldDoesNotBecomeUntoldByAReportThatDoesNotSaySo() {
        Messages told = Messages.fromHospital();
        String caseId = registered(told).getString("caseId");

        registered(told.onceMore().without("familyTold"));

        show(caseId).body("family", equalTo("TOLD")).body("tasks.kind", not(hasItem("CONTACT_FAMILY")));
    }

    @Test
    void theSameIdForSomethingElseIsKeptOnceForAPersonWhoSaysWhatItWas() {
        Messages message = Messages.fromHospital();
        String caseId = registered(message).getString("caseId");
        Messages other = message.with("need", "Noko heilt anna.");

        send(other).statusCode(409).body("code", equalTo("MESSAGE_ID_USED"));
        send(other).statusCode(409);

        show(caseId).body("tasks.kind", contains("COMPARE_MESSAGES"));
        String kept = incoming(caseId)
                .body("keptMessages.size()", equalTo(1))
                .body("keptMessages[0].message", containsString("Noko heilt anna."))
                .extract()
                .path("keptMessages[0].keptMessageId");
        caseWorkerInBjornafjorden()
                .body(Map.of("outcome", "NOTHING_NEW"))
                .post("/api/v1/cases/" + caseId + "/incoming/kept-messages/" + kept + "/settlement")
                .then()
                .statusCode(204);
        show(caseId).body("tasks[0].doneBy", equalTo("case-worker-1"));
        incoming(caseId).body("keptMessages[0].outcome", equalTo("NOTHING_NEW"));
    }

    @Test
    void aNewReportOnAClosedCaseOpensOneThatIsLinkedToIt() {
        Messages report = Messages.fromSchool();
        String closed = registered(report).getString("caseId");
        tell(closed, "DECLINED", "2027-01-31");

        String opened = registered(report.onceMore()).getString("caseId");

        assertThat(opened).isNotEqualTo(closed);
        incoming(opened).body("earlierCaseId", equalTo(closed));
        incoming(closed).body("earlierCaseId", nullValue());
    }

    @Test
    void aSupplementKeepsItsOwnDateAndMovesNoMonth() {
        JsonPath receipt = registered(Messages.fromHospital());
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 2, 10, 10, 0));
        Map<String, Object> supplement = Map.of("externalMessageId", "more-1", "contents", "Epikrise følgjer.");
        String path = "/api/v1/referrals/" + receipt.getString("referralId") + "/supplements";

        String first = hospital()
                .body(supplement)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("supplementId");
        String again = hospital()
                .body(supplement)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .path("supplementId");

        assertThat(again).isEqualTo(first);
        hospital()
                .body(Map.of("externalMessageId", "more-1", "contents", "Noko anna."))
                .post(path)
                .then()
                .statusCode(409);
        incoming(receipt.getString("caseId"))
                .body("supplements.receivedOn", contains("2027-02-10"))
                .body("supplements.contents", contains("Epikrise følgjer."));
        show(receipt.getString("caseId"))
                .body("receivedOn", equalTo("2027-01-31"))
                .body("deadlines.sendBy", contains("2027-02-26"));
    }

    @Test
    void nothingIsAddedToACaseThatIsOverAndNobodyAddsToWhatSomebodyElseSent() {
        JsonPath receipt = registered(Messages.fromSchool());
        String path = "/api/v1/referrals/" + receipt.getString("referralId") + "/supplements";
        school().body(Map.of("contents", "Meir.")).post(path).then().statusCode(404);
        tell(receipt.getString("caseId"), "DECLINED", "2027-01-31");

        hospital()
                .body(Map.of("contents", "Meir."))
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("CASE_MOVE_NOT_POSSIBLE"));
    }

    @ParameterizedTest
    @CsvSource({"HABILITATION, GP", "REHABILITATION, HOSPITAL"})
    void aReportOfNeedForHabilitationOrRehabilitationIsReceivedLikeAnyOther(String matter, String sender) {
        JsonPath receipt = registered(Messages.fromHospital()
                .with("matter", matter)
                .with("sender", Map.of("kind", sender))
                .without("requested"));

        incoming(receipt.getString("caseId")).body("messages.matter", contains(matter));
        show(receipt.getString("caseId")).body("deadlines[0].sendBy", equalTo("2027-02-26"));
    }

    @Test
    void aRelayHolderSaysOnWhichLevelAndNobodyElseDoes() {
        Map<String, Object> holder = Map.of("kind", "RELAY_HOLDER", "btiLevel", 3);

        String caseId = registered(Messages.fromSchool().with("sender", holder)).getString("caseId");

        incoming(caseId).body("messages.btiLevel", contains(3));
        send(Messages.fromSchool().with("sender", Map.of("kind", "SCHOOL", "btiLevel", 3)))
                .statusCode(400)
                .body("issues.name", contains("/sender"));
        send(Messages.fromSchool().with("sender", Map.of("kind", "RELAY_HOLDER", "btiLevel", 4)))
                .statusCode(400)
                .body("issues.name", contains("/sender/btiLevel"));
    }

    @Test
    void theMunicipalityTakesItsOwnInitiativeAndASchoolDoesNot() {
        Map<String, Object> own = Messages.fromSchool()
                .with("kind", "OWN_INITIATIVE")
                .with("sender", Map.of("kind", "MUNICIPALITY"))
                .body();

        String caseId = caseWorkerInBjornafjorden()
                .body(own)
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("caseId");

        show(caseId).body("state", equalTo("AWAITING_CONTACT")).body("letters", empty());
        send(Messages.fromSchool().with("kind", "OWN_INITIATIVE"))
                .statusCode(422)
                .body("issues.name", contains("/kind"));
    }
}
