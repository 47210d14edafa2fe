package no.samtak.notification;

import static io.restassured.RestAssured.given;
import static no.samtak.notification.Eventually.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samtak.contracts.event.DeadlineAnnouncedV1;
import no.samtak.contracts.event.DeadlineAnnouncedV1.AnsweredBy;
import no.samtak.contracts.event.DeadlineMetV1;
import no.samtak.contracts.event.DeadlineVoidedV1;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.local.parts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
class DeadlinesAreWatchedTest {

    private static final String BJORNAFJORDEN = "346240008";
    private static final String LUND = "311120018";

    private static SisterVoice referral;

    private final UUID caseId = Ids.next();
    private final UUID deadlineId = Ids.next();

    @BeforeAll
    static void speakForReferral() {
        referral = new SisterVoice("referral");
    }

    @AfterAll
    static void fallSilent() {
        referral.close();
    }

    @BeforeEach
    void theReportHasJustCome() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 12, 0));
    }

    @Test
    void anAnnouncedDeadlineIsShownToStaff() {
        referral.tell("bjornafjorden", announced(), 1);

        await().untilAsserted(() -> deadlines()
                .then()
                .statusCode(200)
                .body("items.deadlineId", contains(deadlineId.toString()))
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].owner", equalTo("referral"))
                .body("items[0].nominalDate", equalTo("2027-02-28"))
                .body("items[0].sendBy", equalTo("2027-02-26"))
                .body("items[0].nextFireAt", equalTo("2027-02-19T06:00:00Z"))
                .body("next", nullValue()));
    }

    @Test
    void anAnnouncementThatComesTwiceIsOneDeadline() {
        UUID eventId = referral.tell("bjornafjorden", announced(), 1);
        referral.tellAs(eventId, "bjornafjorden", announced(), 1);
        referral.tell("bjornafjorden", new DeadlineMetV1(caseId, deadlineId, Instant.parse("2027-02-10T09:00:00Z")), 2);
        referral.tellAs(eventId, "bjornafjorden", announced(), 1);

        await().untilAsserted(() -> deadlines().then().body("items.state", contains("MET")));
    }

    @Test
    void aDeadlineThatBindsNobodyIsWatchedNoMore() {
        referral.tell("bjornafjorden", announced(), 1);
        referral.tell("bjornafjorden", new DeadlineVoidedV1(caseId, deadlineId, "DECIDED"), 2);

        await().untilAsserted(() -> deadlines()
                .then()
                .body("items.state", contains("VOID"))
                .body("items[0].voidReason", equalTo("DECIDED"))
                .body("items[0].nextFireAt", nullValue()));
    }

    @Test
    void aDeadlineAnnouncedWithOtherDatesIsWatchedAfresh() {
        referral.tell("bjornafjorden", announced(), 1);
        referral.tell(
                "bjornafjorden",
                new DeadlineAnnouncedV1(
                        caseId,
                        deadlineId,
                        "DELAY_LETTER",
                        AnsweredBy.LETTER,
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2027, 3, 31),
                        List.of(LocalDate.of(2027, 3, 24)),
                        List.of("FVL_11A")),
                2);

        await().untilAsserted(() -> deadlines()
                .then()
                .body("items.sendBy", contains("2027-03-31"))
                .body("items.nextFireAt", contains("2027-03-24T06:00:00Z")));
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        referral.tell("bjornafjorden", announced(), 1);
        await().untilAsserted(() -> deadlines().then().body("items", hasSize(1)));

        deadlines(LUND, caseId).then().statusCode(200).body("items", empty());
    }

    @Test
    void aListIsGivenPageByPage() {
        List<UUID> ids = IntStream.range(0, 5).mapToObj(any -> Ids.next()).toList();
        ids.forEach(id -> referral.tell("bjornafjorden", announced(caseId, id), 1));
        await().untilAsserted(() -> deadlines().then().body("items", hasSize(5)));

        String first = staff(BJORNAFJORDEN)
                .get("/api/v1/deadlines?limit=3&caseId=" + caseId)
                .then()
                .body("items", hasSize(3))
                .body("next", notNullValue())
                .extract()
                .path("next");

        staff(BJORNAFJORDEN)
                .get("/api/v1/deadlines?limit=3&caseId=" + caseId + "&after=" + first)
                .then()
                .body(
                        "items.deadlineId",
                        contains(ids.get(3).toString(), ids.get(4).toString()))
                .body("next", nullValue());
    }

    @Test
    void everyFaultyParameterIsNamed() {
        staff(BJORNAFJORDEN)
                .get("/api/v1/deadlines?caseId=x&state=DONE&dueBefore=tomorrow&after=%21&limit=0")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("PARAMETER_INVALID"))
                .body("issues.name", contains("caseId", "state", "dueBefore", "after", "limit"));
    }

    @Test
    void whoHasNoTokenOrTheWrongOneIsTurnedAway() {
        given().get("/api/v1/deadlines").then().statusCode(401).contentType("application/problem+json");
        bearer(Suite.tokens().fromAStranger().staff("s", Set.of(Role.CASE_WORKER), Set.of(BJORNAFJORDEN)))
                .get("/api/v1/deadlines")
                .then()
                .statusCode(401);
        bearer(Suite.tokens().expired().staff("s", Set.of(Role.CASE_WORKER), Set.of(BJORNAFJORDEN)))
                .get("/api/v1/deadlines")
                .then()
                .statusCode(401);
        bearer(Suite.tokens().forAnotherAudience().staff("s", Set.of(Role.CASE_WORKER), Set.of(BJORNAFJORDEN)))
                .get("/api/v1/deadlines")
                .then()
                .statusCode(401);
        bearer(Suite.tokens().staff("s", Set.of(Role.AUDITOR), Set.of(BJORNAFJORDEN)))
                .get("/api/v1/deadlines")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    /** A sister is known by her own key, and her token opens no door made for people. */
    @Test
    void aSisterServiceIsKnownByHerKeyAndOpensNoDoorForPeople() {
        bearer(Suite.sisterToken("referral", "notification", "bjornafjorden"))
                .get("/api/v1/deadlines")
                .then()
                .statusCode(403);
        bearer(Suite.forgedSisterToken("referral", "notification", "bjornafjorden"))
                .get("/api/v1/deadlines")
                .then()
                .statusCode(401);
        bearer(Suite.sisterToken("referral", "plan", "bjornafjorden"))
                .get("/api/v1/deadlines")
                .then()
                .statusCode(401);
    }

    private DeadlineAnnouncedV1 announced() {
        return announced(caseId, deadlineId);
    }

    private static DeadlineAnnouncedV1 announced(UUID caseId, UUID deadlineId) {
        return new DeadlineAnnouncedV1(
                caseId,
                deadlineId,
                "DELAY_LETTER",
                AnsweredBy.LETTER,
                LocalDate.of(2027, 2, 28),
                LocalDate.of(2027, 2, 26),
                List.of(LocalDate.of(2027, 2, 19)),
                List.of("FVL_11A"));
    }

    private Response deadlines() {
        return deadlines(BJORNAFJORDEN, caseId);
    }

    private static Response deadlines(String organisation, UUID caseId) {
        return staff(organisation).get("/api/v1/deadlines?caseId=" + caseId);
    }

    private static RequestSpecification staff(String organisation) {
        return bearer(Suite.tokens().staff("caseworker-1", Set.of(Role.CASE_WORKER), Set.of(organisation)));
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
