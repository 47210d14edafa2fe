package no.samtak.referral.takeover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.leaderInBjornafjorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class TakeOverCasesTest {

    private static final String IMPORTS = "/api/v1/imports";

    @BeforeEach
    void itIsTheLastSundayOfJanuary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
    }

    @Test
    void runningCasesComeOverWithTheirOldDatesAndNoLetterAndNoDeadline() {
        JsonPath result =
                takeOver(file(row("a"), row("b"))).statusCode(201).extract().jsonPath();

        List<String> cases = result.getList("cases.caseId", String.class);
        assertThat(cases).hasSize(2);
        for (String caseId : cases) {
            show(caseId)
                    .body("receivedOn", equalTo("2026-11-03"))
                    .body("deadlines", empty())
                    .body("letters", empty())
                    .body("tasks.kind", hasItem("CONFIRM_TAKEOVER"));
        }
        try (TopicEar ear = new TopicEar("referral-events")) {
            UUID caseId = UUID.fromString(cases.getFirst());
            await().untilAsserted(() -> assertThat(ear.about(caseId))
                    .extracting(TopicEar.Heard::type)
                    .containsExactly(
                            "no.samtak.referral.ReferralRegistered.v1", "no.samtak.referral.CaseTakenOver.v1"));
        }
    }

    @Test
    void theMonthStartsWhenAPersonHasConfirmedTheCaseAndFromItsOldDate() {
        JsonPath result = takeOver(file(row("a"))).statusCode(201).extract().jsonPath();
        String caseId = result.getString("cases[0].caseId");

        confirm(result).statusCode(204);
        confirm(result).statusCode(204);

        show(caseId)
                .body("deadlines.startedOn", contains("2026-11-03"))
                .body("deadlines.sendBy", contains("2026-12-03"))
                .body("deadlines.month", contains("RUNNING"))
                .body("letters", empty())
                .body("tasks.find { it.kind == 'CONFIRM_TAKEOVER' }.doneBy", equalTo("case-worker-1"));
        caseWorkerInBjornafjorden()
                .get(IMPORTS + "/" + result.getString("importId"))
                .then()
                .statusCode(200)
                .body("cases.confirmedAt", contains(notNullValue()));
    }

    @Test
    void aDelayLetterThatTheOtherSystemHasSentCountsHere() {
        Map<String, Object> row = row("a");
        row.put("delayLetter", Map.of("sentOn", "2026-12-01", "expectedOn", "2027-02-15"));
        JsonPath result = takeOver(file(row)).statusCode(201).extract().jsonPath();

        confirm(result).statusCode(204);

        show(result.getString("cases[0].caseId"))
                .body("deadlines.kind", contains("DELAY_LETTER", "PROMISED_ANSWER"))
                .body("deadlines.month", contains("DELAY_LETTER_SENT", "RUNNING"))
                .body("deadlines.sendBy", contains("2026-12-03", "2027-02-15"))
                .body("letters", empty());
    }

    @Test
    void oneFaultInOneRowAndNothingComesOver() {
        Map<String, Object> good = row("a");
        Map<String, Object> future = row("b");
        referral(future).put("receivedOn", "2027-02-01");
        Map<String, Object> elsewhere = row("a");
        elsewhere.put("sourceId", good.get("sourceId"));
        referral(elsewhere).put("municipality", "1112");
        elsewhere.put("delayLetter", Map.of("sentOn", "2026-10-01", "expectedOn", "2026-10-01"));
        Map<String, Object> file = file(good, future, elsewhere);

        takeOver(file)
                .statusCode(422)
                .body("code", equalTo("IMPORT_NOT_TAKEN"))
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "/cases/1/referral/receivedOn",
                                "/cases/2/sourceId",
                                "/cases/2/referral/municipality",
                                "/cases/2/delayLetter/sentOn",
                                "/cases/2/delayLetter/expectedOn"));

        referral(future).put("receivedOn", "2026-12-01");
        Map<String, Object> mended = new HashMap<>(file);
        mended.put("cases", List.of(good, future));
        takeOver(mended).statusCode(201).body("cases.sourceId", contains(good.get("sourceId"), future.get("sourceId")));
    }

    @Test
    void aRowOfTheWrongFormIsToldWithItsPointerLikeAnyBody() {
        Map<String, Object> row = row("a");
        referral(row).put("kind", "LETTER");
        row.put("colour", "red");

        takeOver(file(row))
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("/cases/0/referral/kind", "/cases/0/colour"));
    }

    @Test
    void aBrokenHashOrAnUnknownVersionAndNothingIsStored() {
        Map<String, Object> file = file(row("a"));
        send(json(file), "sha-256=:" + Base64.getEncoder().encodeToString(new byte[32]) + ":")
                .statusCode(422)
                .body("issues.code", contains("DIGEST_BROKEN"));
        send(json(file) + " ", digest(json(file))).statusCode(422);
        Map<String, Object> newer = new HashMap<>(file);
        newer.put("formatVersion", "samtak-takeover/2");
        takeOver(newer).statusCode(422).body("issues.code", contains("VERSION_UNKNOWN"));
        leaderInBjornafjorden()
                .body(json(file))
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("issues.name", contains("Content-Digest"));

        takeOver(file).statusCode(201);
    }

    @Test
    void whatHasComeOverBeforeOrHasAnOpenCaseDoesNotComeOverAgain() {
        Map<String, Object> row = row("a");
        takeOver(file(row)).statusCode(201);
        takeOver(file(row)).statusCode(422).body("issues.code", contains("TAKEN_OVER_BEFORE"));

        Map<String, Object> again = new HashMap<>(row);
        again.put("sourceId", "other-" + UUID.randomUUID());
        referral(again).remove("externalMessageId");
        takeOver(file(again)).statusCode(422).body("issues.code", contains("HAS_AN_OPEN_CASE"));
    }

    @Test
    void onlyALeaderTakesOverAndAnotherMunicipalitySeesNothing() {
        JsonPath result = takeOver(file(row("a"))).statusCode(201).extract().jsonPath();

        caseWorkerInLund()
                .get(IMPORTS + "/" + result.getString("importId"))
                .then()
                .statusCode(404);
        caseWorkerInBjornafjorden()
                .header("Content-Digest", digest("{}"))
                .body("{}")
                .post(IMPORTS)
                .then()
                .statusCode(403);
        caseWorkerInBjornafjorden()
                .get(IMPORTS + "/" + result.getString("importId"))
                .then()
                .body("cases.confirmedAt", contains(nullValue()));
    }

    private static ValidatableResponse confirm(JsonPath result) {
        return caseWorkerInBjornafjorden()
                .post(IMPORTS + "/" + result.getString("importId") + "/cases/" + result.getString("cases[0].caseId")
                        + "/confirmation")
                .then();
    }

    private static ValidatableResponse takeOver(Map<String, Object> file) {
        return send(json(file), digest(json(file)));
    }

    private static ValidatableResponse send(String body, String digest) {
        return leaderInBjornafjorden()
                .header("Content-Digest", digest)
                .body(body)
                .post(IMPORTS)
                .then();
    }

    private static ValidatableResponse show(String caseId) {
        return caseWorkerInBjornafjorden().get("/api/v1/cases/" + caseId).then();
    }

    @SafeVarargs
    private static Map<String, Object> file(Map<String, Object>... rows) {
        return Map.of("formatVersion", "samtak-takeover/1", "source", "gammalt-system", "cases", List.of(rows));
    }

    private static Map<String, Object> row(String name) {
        Map<String, Object> referral = new HashMap<>(Messages.fromHospital()
                .with("receivedOn", "2026-11-03")
                .with("sender", Map.of("kind", "GP", "organisationNumber", "310000005"))
                .body());
        Map<String, Object> row = new HashMap<>();
        row.put("sourceId", name + "-" + referral.get("externalMessageId"));
        row.put("referral", referral);
        return row;
    }

    @SuppressWarnings("unchecked") // A test's own map.
    private static Map<String, Object> referral(Map<String, Object> row) {
        return (Map<String, Object>) row.get("referral");
    }

    private static String json(Map<String, Object> file) {
        try {
            return JsonMapper.builder().build().writeValueAsString(file);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String digest(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8));
            return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
