package no.samtak.referral.casework;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.notificationService;
import static no.samtak.referral.decision.CaseWork.allIsMet;
import static no.samtak.referral.decision.CaseWork.assess;
import static no.samtak.referral.decision.CaseWork.childCoordinatorAndPlan;
import static no.samtak.referral.decision.CaseWork.decide;
import static no.samtak.referral.decision.CaseWork.registered;
import static no.samtak.referral.decision.CaseWork.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.contracts.event.DeadlineWarnedV1;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.LetterCameBackV1;
import no.samtak.contracts.event.LetterDispatchedV1;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenario F16: one delay letter after the other, and a letter that comes back. */
@SuiteTest
class MonthChainTest {

    @BeforeEach
    void itIsTheFirstOfFebruary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 2, 1, 10, 0));
    }

    @Test
    void goodFridayIsNotPromisedAndTheNearestWorkingDaysAreProposed() {
        String caseId = registered(Messages.fromHospital());

        explain(caseId, link(caseId, 0), "Vi ventar på ei fråsegn.", "2027-03-26")
                .statusCode(422)
                .body("code", equalTo("DATE_NOT_A_WORKING_DAY"))
                .body("detail", containsString("langfredag"))
                .body("issues.name", everyItem(equalTo("/expectedOn")))
                .body("issues.code", contains("NEAREST_WORKING_DAY_BEFORE", "NEAREST_WORKING_DAY_AFTER"))
                .body("issues.detail", contains("2027-03-24", "2027-03-30"));
        explain(caseId, link(caseId, 0), "Vi ventar på ei fråsegn.", "2027-03-01")
                .statusCode(422)
                .body("issues.code", contains("NOT_AFTER_SEND_BY"));
        explain(caseId, link(caseId, 0), "Vi ventar på ei fråsegn.", "2027-01-29")
                .statusCode(422)
                .body("issues.code", contains("NOT_AFTER_TODAY"));
    }

    @Test
    void aReasonWithoutADatePromisesTheMunicipalitysStandingOne() {
        String caseId = registered(Messages.fromHospital());

        explain(caseId, link(caseId, 0), "Vi ventar på ei fråsegn.", null)
                .statusCode(200)
                .body("expectedOn", equalTo("2027-03-24"));
    }

    @Test
    void eachPromiseNotKeptIsFollowedByAnotherLetterAndTheReceivedDateStays() {
        String caseId = registered(Messages.fromHospital());
        String first = link(caseId, 0);
        warn(caseId, first);
        awaitLetters(caseId, first, 3);
        explain(caseId, first, "Vi ventar på ei fråsegn.", "2027-03-24").statusCode(200);
        at(2027, 2, 26);
        prove(caseId, first, "2027-02-26T11:00:00Z");

        month(caseId, "DELAY_LETTER_SENT")
                .body("months[0].chain.kind", contains("DELAY_LETTER", "PROMISED_ANSWER"))
                .body("months[0].chain[1].sendBy", equalTo("2027-03-24"))
                .body("months[0].chain[0].explainedBy", equalTo("case-worker-1"))
                .body("months[0].chain[0].letters.channel", everyItem(equalTo("LOCAL_MAILBOX")));
        String second = link(caseId, 1);
        at(2027, 3, 17);
        warn(caseId, second);
        awaitLetters(caseId, second, 2);
        explain(caseId, second, "Fråsegna er enno ikkje komen.", "2027-04-12").statusCode(200);
        notificationService()
                .get("/internal/v1/letter-orders/" + letters(caseId, second).getFirst())
                .then()
                .body("kind", equalTo("L03"))
                .body("contents.receivedOn", equalTo("2027-02-01"))
                .body("contents.promisedOn", equalTo("2027-03-24"))
                .body("contents.expectedOn", equalTo("2027-04-12"))
                .body("contents.earlierLetters", contains("2027-02-26"));
        at(2027, 3, 24);
        prove(caseId, second, "2027-03-24T11:00:00Z");

        month(caseId, "SECOND_LETTER_SENT")
                .body("months[0].chain", hasSize(3))
                .body("months[0].chain[2].sendBy", equalTo("2027-04-12"))
                .body("receivedOn", equalTo("2027-02-01"));
        at(2027, 4, 12);
        decided(caseId);

        await().untilAsserted(() -> show(caseId)
                .body("months[0].state", equalTo("STOPPED"))
                .body("months[0].daysUsed", equalTo(70))
                .body("months[0].stopped.why", equalTo("DECIDED"))
                .body("months[0].stopped.by", equalTo("case-worker-1")));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(caseId)).stream()
                            .filter(event -> event.type().contains("DeadlineAnnounced"))
                            .filter(event -> !event.data().get("kind").asText().equals("TURNS_18"))
                            .map(event -> event.data().get("kind").asText() + " "
                                    + event.data().get("sendBy").asText()))
                    .containsExactly(
                            "DELAY_LETTER 2027-03-01", "PROMISED_ANSWER 2027-03-24", "PROMISED_ANSWER 2027-04-12"));
        }
    }

    @Test
    void aLetterThatComesBackIsOwedAgainAtOnceAndThePaperThatFollowsMeetsTheDuty() {
        String caseId = registered(Messages.fromHospital());
        String first = link(caseId, 0);
        warn(caseId, first);
        awaitLetters(caseId, first, 3);
        at(2027, 2, 26);
        prove(caseId, first, "2027-02-26T11:00:00Z");
        month(caseId, "DELAY_LETTER_SENT");
        String lost = letters(caseId, first).getFirst();

        tell(new LetterCameBackV1(
                UUID.fromString(caseId),
                UUID.fromString(lost),
                UUID.randomUUID(),
                "L02",
                "SVARUT",
                "IKKE_LEVERT",
                Instant.parse("2027-02-26T13:00:00Z")));

        month(caseId, "WARNED")
                .body("tasks.findAll { it.doneAt == null }.kind", contains("SEND_LETTER_AGAIN"))
                .body("months[0].chain[0].letters.state", hasItem("FAILED"));
        at(2027, 3, 1);
        prove(caseId, lost, "2027-03-01T12:00:00Z", "POST");

        month(caseId, "DELAY_LETTER_SENT")
                .body("tasks.findAll { it.doneAt == null }", hasSize(0))
                .body("months[0].chain", hasSize(2));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(caseId)).stream()
                            .filter(event ->
                                    event.data().path("deadlineId").asText().equals(first))
                            .map(TopicEar.Heard::type)
                            .filter(type -> type.contains("Deadline")))
                    .containsExactly(
                            "no.samtak.referral.DeadlineAnnounced.v1",
                            "no.samtak.referral.DeadlineMet.v1",
                            "no.samtak.referral.DeadlineAnnounced.v1",
                            "no.samtak.referral.DeadlineMet.v1"));
        }
    }

    @Test
    void aSenderIsPromisedNothingSoNothingIsWatchedAfterItsStatus() {
        String caseId = registered(Messages.fromSchool());
        String first = link(caseId, 0);
        warn(caseId, first);
        awaitLetters(caseId, first, 1);

        prove(caseId, first, "2027-03-01T11:00:00Z");

        month(caseId, "DELAY_LETTER_SENT").body("months[0].chain", hasSize(1));
    }

    private static void decided(String caseId) {
        assess(caseId, allIsMet()).statusCode(200);
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);
        show(caseId)
                .extract()
                .<List<String>>path("letters.findAll { it.kind in ['L05', 'L07'] }.letterOrderId")
                .forEach(order -> prove(caseId, order, "2027-04-12T10:00:00Z", "LOCAL_MAILBOX"));
    }

    private static void at(int year, int month, int day) {
        Suite.legalClock().moveTo(LocalDateTime.of(year, month, day, 12, 0));
    }

    private static ValidatableResponse explain(
            String caseId, String deadlineId, String reason, @Nullable String expectedOn) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", reason));
        if (expectedOn != null) {
            body.put("expectedOn", expectedOn);
        }
        return caseWorkerInBjornafjorden()
                .header("If-Match", show(caseId).extract().header("ETag"))
                .body(body)
                .put("/api/v1/cases/" + caseId + "/deadlines/" + deadlineId + "/delay")
                .then();
    }

    private static String link(String caseId, int at) {
        return show(caseId).extract().path("months[0].chain[" + at + "].deadlineId");
    }

    private static ValidatableResponse month(String caseId, String state) {
        await().untilAsserted(() -> show(caseId).body("months[0].state", equalTo(state)));
        return show(caseId);
    }

    private static List<String> letters(String caseId, String deadlineId) {
        return show(caseId)
                .extract()
                .path("letters.findAll { it.deadlineId == '%s' && it.state != 'VOID' }.letterOrderId"
                        .formatted(deadlineId));
    }

    private static void awaitLetters(String caseId, String deadlineId, int count) {
        await().untilAsserted(() -> assertThat(letters(caseId, deadlineId)).hasSize(count));
    }

    private static void warn(String caseId, String deadlineId) {
        tell(new DeadlineWarnedV1(UUID.fromString(caseId), UUID.fromString(deadlineId), LocalDate.of(2027, 2, 19)));
    }

    private static void prove(String caseId, String deadlineId, String at) {
        letters(caseId, deadlineId).forEach(order -> prove(caseId, order, at, "LOCAL_MAILBOX"));
    }

    private static void prove(String caseId, String order, String at, String channel) {
        tell(new LetterDispatchedV1(
                UUID.fromString(caseId),
                UUID.fromString(order),
                UUID.randomUUID(),
                "L02",
                channel,
                Instant.parse(at),
                false));
    }

    private static void tell(Event event) {
        try (SisterVoice notification = new SisterVoice("notification")) {
            notification.tell("bjornafjorden", event, 1);
        }
    }
}
