package no.samtak.referral.letterorder;

import static io.restassured.RestAssured.given;
import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.notificationService;
import static no.samtak.referral.Callers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class LetterOrdersTest {

    private static final String RELEASES = "/internal/v1/letter-releases";

    @BeforeEach
    void itIsTheLastSundayOfJanuary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
    }

    @Test
    void theReceiptHomeIsInNynorskAndTheSendersTellsTheStatusOnly() {
        String caseId = registered(Messages.fromHospital());

        List<String> orders = show(caseId).extract().path("letters.letterOrderId");

        for (String order : orders) {
            var letter = notificationService()
                    .get("/internal/v1/letter-orders/" + order)
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("L01"))
                    .body("language", equalTo("NN"))
                    .extract()
                    .jsonPath();
            if (letter.getString("receiver.role").equals("SENDER")) {
                assertThat(letter.getMap("contents")).containsOnlyKeys("receivedOn", "senderReference");
                assertThat(letter.getString("concerns")).isNull();
            } else {
                assertThat(letter.getString("contents.expectedOn")).isEqualTo("2027-02-26");
            }
        }
    }

    @Test
    void theWordGoIsGivenOnceAndTheSameWhenAskedAgain() {
        String caseId = registered(Messages.fromHospital());
        List<String> orders = show(caseId).extract().path("letters.letterOrderId");

        for (int asked = 0; asked < 2; asked++) {
            notificationService()
                    .body(Map.of("letterOrderIds", orders))
                    .post(RELEASES)
                    .then()
                    .statusCode(200)
                    .body("answers.answer", everyItem(equalTo("GO")));
        }

        show(caseId).body("letters.state", everyItem(equalTo("RELEASED")));
    }

    @Test
    void onTheWarningDayTheDelayLetterIsOrderedWithTheStandingReasonAndOnceOnly() {
        String caseId = registered(Messages.fromHospital());
        String deadlineId = show(caseId).extract().path("deadlines[0].deadlineId");

        warn(caseId, deadlineId);
        warn(caseId, deadlineId);

        await().untilAsserted(() -> show(caseId).body("deadlines[0].month", equalTo("WARNED")));
        String order = letters(caseId, "L02", "GUARDIAN").getFirst();
        notificationService()
                .get("/internal/v1/letter-orders/" + order)
                .then()
                .body("contents.reasonGivenBy", equalTo("MUNICIPALITY"))
                .body("contents.receivedOn", equalTo("2027-01-31"))
                .body("contents.expectedOn", equalTo("2027-03-24"))
                .body("date", equalTo("2027-02-26"));
        assertThat(letters(caseId, "L02", "GUARDIAN")).hasSize(2);
    }

    @Test
    void theCaseWorkersReasonTakesThePlaceOfALetterThatHasNotLeft() {
        String caseId = registered(Messages.fromHospital());
        String deadlineId = show(caseId).extract().path("deadlines[0].deadlineId");
        warn(caseId, deadlineId);
        await().untilAsserted(
                        () -> assertThat(letters(caseId, "L02", "GUARDIAN")).hasSize(2));
        String first = letters(caseId, "L02", "GUARDIAN").getFirst();

        caseWorkerInBjornafjorden()
                .header("If-Match", show(caseId).extract().header("ETag"))
                .body(Map.of("reason", "Vi ventar på ei fråsegn.", "expectedOn", "2027-03-19"))
                .put("/api/v1/cases/" + caseId + "/deadlines/" + deadlineId + "/delay")
                .then()
                .statusCode(200);

        notificationService()
                .body(Map.of("letterOrderIds", List.of(first)))
                .post(RELEASES)
                .then()
                .body("answers.answer", contains("VOID"))
                .body("answers.reason", contains("REPLACED"));
        assertThat(letters(caseId, "L02", "GUARDIAN")).hasSize(4);
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(caseId)).stream()
                            .filter(event -> event.data().hasNonNull("replaces"))
                            .map(event -> event.data().get("replaces").asText()))
                    .as("each letter takes the place of one: with two parents, both old ones are called off")
                    .doesNotHaveDuplicates()
                    .hasSize(3));
        }
    }

    @Test
    void theDutyIsMetOnlyWhenEveryLetterOfItHasProof() {
        String caseId = registered(Messages.fromHospital());
        String deadlineId = show(caseId).extract().path("deadlines[0].deadlineId");
        warn(caseId, deadlineId);
        await().untilAsserted(
                        () -> assertThat(letters(caseId, "L02", "GUARDIAN")).hasSize(2));
        List<String> home = letters(caseId, "L02", "GUARDIAN");

        home.forEach(order -> prove(caseId, order));
        await().untilAsserted(() -> assertThat(states(caseId, home)).containsOnly("DISPATCHED"));
        show(caseId).body("deadlines[0].month", equalTo("WARNED"));

        letters(caseId, "L02", "SENDER").forEach(order -> prove(caseId, order));
        await().untilAsserted(() -> show(caseId).body("deadlines[0].month", equalTo("DELAY_LETTER_SENT")));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(caseId)))
                    .extracting(TopicEar.Heard::type)
                    .containsOnlyOnce("no.samtak.referral.DeadlineMet.v1"));
        }
    }

    @Test
    void afterTheFamilyHasDeclinedNoLetterThatWaitsMayLeave() {
        String caseId = registered(Messages.fromHospital());
        List<String> orders = show(caseId).extract().path("letters.letterOrderId");

        caseWorkerInBjornafjorden()
                .body(Map.of("answer", "DECLINED", "on", "2027-01-31", "how", "Telefon"))
                .post("/api/v1/cases/" + caseId + "/family-contacts")
                .then()
                .statusCode(204);

        notificationService()
                .body(Map.of("letterOrderIds", orders))
                .post(RELEASES)
                .then()
                .body("answers.answer", everyItem(equalTo("VOID")))
                .body("answers.reason", everyItem(equalTo("DECLINED")));
    }

    @Test
    void anUnknownOrderOrOneOfAnotherMunicipalityNeverLeaves() {
        String caseId = registered(Messages.fromHospital());
        String order = show(caseId).extract().path("letters[0].letterOrderId");
        String inLund = Suite.sisterToken("notification", "referral", "lund");

        with(inLund).get("/internal/v1/letter-orders/" + order).then().statusCode(404);
        with(inLund)
                .body(Map.of("letterOrderIds", List.of(order)))
                .post(RELEASES)
                .then()
                .body("answers.reason", contains("UNKNOWN_ORDER"));
        show(caseId).body("letters[0].dispatchedAt", nullValue());
    }

    @Test
    void onlyASisterWithItsOwnKeyMayAskForLetters() {
        String address = "/internal/v1/letter-orders/" + UUID.randomUUID();

        given().get(address).then().statusCode(401);
        hospital().get(address).then().statusCode(403);
        with(Suite.forgedSisterToken("notification", "referral", "bjornafjorden"))
                .get(address)
                .then()
                .statusCode(401);
        with(Suite.sisterToken("notification", "plan", "bjornafjorden"))
                .get(address)
                .then()
                .statusCode(401);
    }

    @Test
    void aChildWhoseParentsWereNotToldHasLettersThatOnlyTheOwnersWordLetsGo() {
        String caseId = registered(Messages.fromSchool());
        String deadlineId = show(caseId).extract().path("deadlines[0].deadlineId");

        warn(caseId, deadlineId);

        await().untilAsserted(() -> assertThat(letters(caseId, "L02", "SENDER")).hasSize(1));
        show(caseId).body("letters.receiver", containsInAnyOrder("SENDER", "SENDER"));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(caseId)).stream()
                            .filter(event -> event.type().contains("LetterOrdered"))
                            .map(event -> event.data().get("releaseRule").asText()))
                    .containsExactly("OWNER_ONLY", "OWNER_ONLY"));
        }
    }

    private static void warn(String caseId, String deadlineId) {
        tell(new DeadlineWarnedV1(UUID.fromString(caseId), UUID.fromString(deadlineId), LocalDate.of(2027, 2, 19)));
    }

    private static void prove(String caseId, String order) {
        tell(new LetterDispatchedV1(
                UUID.fromString(caseId),
                UUID.fromString(order),
                UUID.randomUUID(),
                "L02",
                "LOCAL_MAILBOX",
                Instant.parse("2027-02-26T11:00:00Z"),
                false));
    }

    private static void tell(Event event) {
        try (SisterVoice notification = new SisterVoice("notification")) {
            notification.tell("bjornafjorden", event, 1);
        }
    }

    private static List<String> letters(String caseId, String kind, String receiver) {
        return show(caseId)
                .extract()
                .path("letters.findAll { it.kind == '%s' && it.receiver == '%s' }.letterOrderId"
                        .formatted(kind, receiver));
    }

    private static List<String> states(String caseId, List<String> orders) {
        return orders.stream()
                .map(order -> show(caseId)
                        .extract()
                        .<String>path("letters.find { it.letterOrderId == '%s' }.state".formatted(order)))
                .toList();
    }

    private static String registered(Messages message) {
        return hospital()
                .body(message.body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("caseId");
    }

    private static ValidatableResponse show(String caseId) {
        return caseWorkerInBjornafjorden().get("/api/v1/cases/" + caseId).then().statusCode(200);
    }
}
