package no.samtak.referral.intake;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.notificationService;
import static no.samtak.referral.Callers.school;
import static no.samtak.referral.intake.Post.incoming;
import static no.samtak.referral.intake.Post.registered;
import static no.samtak.referral.intake.Post.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.referral.Callers;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrected, taken back, handed on; and what its sender sees of it. */
@SuiteTest
class WhatBecomesOfAMessageTest {

    @BeforeEach
    void itIsTheLastSundayOfJanuary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
    }

    @Test
    void aMessageAboutTheWrongPersonIsHiddenEverywhereAndItsLettersNeverLeave() {
        JsonPath receipt = registered(Messages.fromHospital());
        String caseId = receipt.getString("caseId");
        List<String> orders = show(caseId).extract().path("letters.letterOrderId");
        assertThat(orders).hasSize(3);

        cancel(receipt, "WRONG_PERSON").statusCode(204);

        show(caseId).statusCode(404);
        incoming(caseId).statusCode(404);
        caseWorkerInBjornafjorden().get(path(receipt)).then().statusCode(404);
        caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/decisions")
                .then()
                .statusCode(404);
        notificationService()
                .body(Map.of("letterOrderIds", orders))
                .post("/internal/v1/letter-releases")
                .then()
                .statusCode(200)
                .body("answers.answer", everyItem(equalTo("VOID")));
        orders.forEach(order -> notificationService()
                .get("/internal/v1/letter-orders/" + order)
                .then()
                .statusCode(404));
        hospital().get(path(receipt)).then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void theNextReportAboutThatPersonIsACaseOfItsOwnAndFollowsNothing() {
        Messages message = Messages.fromHospital();
        JsonPath wrong = registered(message);
        cancel(wrong, "WRONG_PERSON").statusCode(204);

        String caseId = registered(message.onceMore()).getString("caseId");

        assertThat(caseId).isNotEqualTo(wrong.getString("caseId"));
        incoming(caseId).body("earlierCaseId", equalTo(null)).body("messages", hasSize(1));
    }

    @Test
    void whereSomebodyElseHasReportedTooTheirMessageStands() {
        Messages fromHospital = Messages.fromHospital();
        JsonPath wrong = registered(fromHospital);
        JsonPath right = school().body(fromHospital
                        .onceMore()
                        .with("sender", Map.of("kind", "SCHOOL"))
                        .body())
                .post("/api/v1/referrals")
                .jsonPath();

        cancel(wrong, "WRONG_PERSON").statusCode(204);

        incoming(wrong.getString("caseId"))
                .statusCode(200)
                .body("messages.referralId", contains(right.getString("referralId")));
        show(wrong.getString("caseId"))
                .body(
                        "deadlines.find { it.referralId == '" + wrong.getString("referralId") + "' }.month",
                        equalTo("STOPPED"))
                .body(
                        "deadlines.find { it.referralId == '" + right.getString("referralId") + "' }.month",
                        equalTo("RUNNING"));
        school().get(path(right)).then().body("status", equalTo("RECEIVED"));
    }

    @Test
    void aReportThatNobodyElseKnowsOfIsTakenBackWithItsCaseAndACaseWorkerStillSeesIt() {
        JsonPath receipt = registered(Messages.fromSchool());

        cancel(receipt, "NO_LONGER_NEEDED").statusCode(204);
        cancel(receipt, "NO_LONGER_NEEDED").statusCode(204);

        show(receipt.getString("caseId"))
                .body("state", equalTo("WITHDRAWN"))
                .body("deadlines.stoppedWhy", contains("WITHDRAWN"))
                .body("tasks.doneAt", everyItem(notNullValue()));
        hospital()
                .get(path(receipt))
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("whoActs", equalTo("NOBODY"));
    }

    @Test
    void aFamilyThatWaitsForAnAnswerGetsItAlthoughTheReporterRegrets() {
        JsonPath receipt = registered(Messages.fromHospital());

        cancel(receipt, "NO_LONGER_NEEDED").statusCode(409).body("code", equalTo("CANCELLATION_FOR_A_PERSON"));

        show(receipt.getString("caseId"))
                .body("state", equalTo("RECEIVED"))
                .body("deadlines.month", contains("RUNNING"))
                .body("tasks.kind", contains("SETTLE_CANCELLATION"));
    }

    @Test
    void nobodyTakesBackWhatSomebodyElseSent() {
        JsonPath receipt = registered(Messages.fromHospital());

        school().body(Map.of("reason", "WRONG_PERSON"))
                .post(path(receipt) + "/cancellation")
                .then()
                .statusCode(404);
    }

    @Test
    void aCorrectionSaysSomethingElseAndWhatWasSaidBeforeStaysBesideIt() {
        JsonPath receipt = registered(Messages.fromHospital());
        String etag = hospital().get(path(receipt)).header("ETag");
        Map<String, Object> correction =
                Map.of("requested", List.of("COORDINATOR"), "need", "Rett behov.", "reason", "Feil skjema.");

        hospital().body(correction).put(path(receipt) + "/contents").then().statusCode(428);
        hospital()
                .header("If-Match", etag)
                .body(correction)
                .put(path(receipt) + "/contents")
                .then()
                .statusCode(204);
        hospital()
                .header("If-Match", etag)
                .body(correction)
                .put(path(receipt) + "/contents")
                .then()
                .statusCode(412);

        incoming(receipt.getString("caseId"))
                .body("messages[0].need", equalTo("Rett behov."))
                .body("messages[0].requested", contains("COORDINATOR"))
                .body("corrections[0].needBefore", equalTo("Fleire tenester som må sjåast i samanheng."))
                .body("corrections[0].reason", equalTo("Feil skjema."));
        show(receipt.getString("caseId")).body("deadlines.sendBy", contains("2027-02-26"));
    }

    @Test
    void whatBelongsElsewhereGoesThereAndTheProofClosesItsMonth() {
        JsonPath receipt = registered(Messages.fromHospital());

        forward(receipt, Map.of("on", "2027-02-01")).statusCode(422).body("issues.name", contains("/on"));
        forward(receipt, Map.of()).statusCode(204);

        show(receipt.getString("caseId"))
                .body("state", equalTo("FORWARDED"))
                .body("deadlines.month", contains("STOPPED"))
                .body("deadlines.stoppedWhy", contains("FORWARDED"))
                .body(
                        "letters.findAll { it.kind == 'L04' }.receiver.sort()",
                        contains("GUARDIAN", "GUARDIAN", "SENDER"));
        incoming(receipt.getString("caseId"))
                .body("forwardings[0].proof", equalTo("Kvittering 4711"))
                .body("forwardings[0].recordedBy", equalTo("case-worker-1"));
        hospital().get(path(receipt)).then().body("status", equalTo("REJECTED")).body("whoActs", equalTo("OTHER_BODY"));
        forward(receipt, Map.of()).statusCode(409);
    }

    @Test
    void withoutProofNothingIsClosed() {
        JsonPath receipt = registered(Messages.fromHospital());

        forward(receipt, Map.of("proof", " ")).statusCode(400).body("issues.name", contains("/proof"));

        show(receipt.getString("caseId")).body("deadlines.month", contains("RUNNING"));
    }

    @Test
    void whoIsShownTheWayActsNextAndAFamilyThatDoesNotKnowGetsNoLetter() {
        JsonPath receipt = registered(Messages.fromSchool().with("matter", "REHABILITATION"));

        forward(receipt, Map.of("way", "GUIDED", "sent", List.of())).statusCode(204);

        show(receipt.getString("caseId")).body("letters.receiver", everyItem(equalTo("SENDER")));
        hospital().get(path(receipt)).then().body("status", equalTo("REJECTED")).body("whoActs", equalTo("SENDER"));
    }

    @Test
    void onlyACaseWorkerHandsOn() {
        JsonPath receipt = registered(Messages.fromHospital());

        hospital()
                .body(forwarding(Map.of()))
                .post(path(receipt) + "/forwarding")
                .then()
                .statusCode(403);
    }

    @Test
    void aSystemReadsThroughWhatItSentPageByPageAndThenOnlyWhatHasChanged() {
        var clinic = Callers.with(Suite.tokens().system("310000021"));
        List<String> sent = new ArrayList<>();
        for (int minute = 0; minute < 5; minute++) {
            Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, minute));
            sent.add(Callers.with(Suite.tokens().system("310000021"))
                    .body(Messages.fromSchool()
                            .with("sender", Map.of("kind", "GP"))
                            .body())
                    .post("/api/v1/referrals")
                    .path("referralId"));
        }

        List<String> read = new ArrayList<>();
        String next = "";
        String lastSeen = "";
        while (next != null) {
            JsonPath page = Callers.with(Suite.tokens().system("310000021"))
                    .get("/api/v1/referrals?municipality=4624&limit=2" + (next.isEmpty() ? "" : "&after=" + next))
                    .jsonPath();
            read.addAll(page.getList("items.referralId", String.class));
            lastSeen = page.getString("items[-1].since");
            next = page.getString("next");
        }
        assertThat(read).isEqualTo(sent);

        Suite.legalClock().moveTo(LocalDateTime.of(2027, 2, 1, 10, 0));
        clinic.body(Map.of("reason", "SENT_BY_MISTAKE"))
                .post("/api/v1/referrals/" + sent.get(2) + "/cancellation")
                .then()
                .statusCode(204);
        list("municipality=4624&changedAfter=" + lastSeen)
                .body("items.referralId", contains(sent.get(2)))
                .body("items.status", contains("CANCELLED"));
        list("municipality=4624&status=RECEIVED")
                .body("items", hasSize(4))
                .body("items.referralId", not(hasItem(sent.get(2))));
        list("municipality=1103").statusCode(422);
        list("status=WAITING&changedAfter=yesterday")
                .statusCode(400)
                .body("issues.name", contains("municipality", "status", "changedAfter"));
    }

    @Test
    void whoReportsPrivatelySeesTheReceiptAndNothingOfWhatFollows() {
        JsonPath receipt = registered(Messages.fromSchool().with("sender", Map.of("kind", "RELATIVE")));

        Post.tell(receipt.getString("caseId"), "DECLINED", "2027-01-31");

        hospital().get(path(receipt)).then().body("status", equalTo("RECEIVED"));
    }

    private static ValidatableResponse list(String query) {
        return Callers.with(Suite.tokens().system("310000021"))
                .get("/api/v1/referrals?" + query)
                .then();
    }

    private static ValidatableResponse cancel(JsonPath receipt, String reason) {
        return hospital()
                .body(Map.of("reason", reason))
                .post(path(receipt) + "/cancellation")
                .then();
    }

    private static ValidatableResponse forward(JsonPath receipt, Map<String, Object> otherwise) {
        return caseWorkerInBjornafjorden()
                .body(forwarding(otherwise))
                .post(path(receipt) + "/forwarding")
                .then();
    }

    private static Map<String, Object> forwarding(Map<String, Object> otherwise) {
        Map<String, Object> forwarding = new HashMap<>(Map.of(
                "way", "FORWARDED",
                "rightBody", "Lund kommune",
                "reason", "Barnet bur i Lund.",
                "on", "2027-01-31",
                "how", "SvarUt",
                "proof", "Kvittering 4711",
                "sent", List.of("Meldinga frå sjukehuset")));
        forwarding.putAll(otherwise);
        return forwarding;
    }

    private static String path(JsonPath receipt) {
        return "/api/v1/referrals/" + UUID.fromString(receipt.getString("referralId"));
    }
}
