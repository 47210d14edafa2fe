package no.samtak.referral.advancenotice;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.with;
import static no.samtak.referral.decision.CaseWork.allIsMet;
import static no.samtak.referral.decision.CaseWork.assess;
import static no.samtak.referral.decision.CaseWork.childCoordinatorAndPlan;
import static no.samtak.referral.decision.CaseWork.decide;
import static no.samtak.referral.decision.CaseWork.everythingRefused;
import static no.samtak.referral.decision.CaseWork.nothingIsMet;
import static no.samtak.referral.decision.CaseWork.registered;
import static no.samtak.referral.decision.CaseWork.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samtak.contracts.event.DeadlineWarnedV1;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.local.parts.Role;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.decision.Letters;
import no.samtak.referral.person.domain.SyntheticIdentities;
import no.samtak.referral.person.domain.SyntheticPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was granted is changed or ended: told before, heard, and only then decided. */
@SuiteTest
class ChangeTest {

    private static final String VEFSN = "318240000";

    @BeforeEach
    void itIsTheFirstOfMarch2027() {
        itIs(LocalDate.of(2027, 3, 1));
    }

    @Test
    void thePartyIsToldAndHeardBeforeAnythingGrantedIsTakenBack() {
        String caseId = granted();

        ValidatableResponse given = notice(caseId, Map.of())
                .statusCode(201)
                .body("commentsBy", equalTo("2027-03-22"))
                .body("effectFrom", equalTo("2027-03-23"));
        assertThat(Letters.of(caseId, "L10")).as("each parent, each scheme").hasSize(4);
        Letters.of(caseId, "L10")
                .forEach(order -> Letters.read(order)
                        .body("contents.change", equalTo("ENDED"))
                        .body("contents.commentsBy", equalTo("2027-03-22"))
                        .body("legalReferences.section", hasItem("§ 16")));
        show(caseId).body("state", equalTo("UNDER_ASSESSMENT"));
        notice(caseId, Map.of()).statusCode(409).body("issues.code", contains("CASE_IS_NOT_DECIDED"));

        assess(caseId, nothingIsMet()).statusCode(200);
        itIs(LocalDate.of(2027, 3, 15));
        decide(caseId, everythingRefused()).statusCode(409).body("issues.code", contains("COMMENTS_ARE_AWAITED"));
        String notice = given.extract().header("Location");
        caseWorkerInBjornafjorden()
                .header("If-Match", given.extract().header("ETag"))
                .body(Map.of("on", "2027-03-15", "from", "Mora", "text", "Vi treng koordinatoren framleis."))
                .post(notice + "/comments")
                .then()
                .statusCode(200)
                .body("comments.text", contains("Vi treng koordinatoren framleis."));

        itIs(LocalDate.of(2027, 3, 22));
        decide(caseId, everythingRefused()).statusCode(409);
        itIs(LocalDate.of(2027, 3, 23));
        decide(caseId, everythingRefused())
                .statusCode(201)
                .body("occasion", equalTo("CHANGE"))
                .body("follows", notNullValue());

        caseWorkerInBjornafjorden().get(notice).then().body("closed.outcome", equalTo("DECIDED"));
        assertThat(Letters.of(caseId, "L06"))
                .as("who loses something is told, with appeal")
                .hasSize(2);
        assertThat(Letters.of(caseId, "L08")).hasSize(2);
        caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/decisions")
                .then()
                .body("items", hasSize(2))
                .body("items[0].replacedBy", notNullValue());
        caseWorkerInLund().get(notice).then().statusCode(404);
    }

    @Test
    void whenEverythingStaysAsItIsThePartyIsToldAndNothingIsDecided() {
        String caseId = granted();
        ValidatableResponse given = notice(caseId, Map.of()).statusCode(201);
        String notice = given.extract().header("Location");

        caseWorkerInBjornafjorden()
                .header("If-Match", given.extract().header("ETag"))
                .body(Map.of("reasons", "Behovet er som før.", "toldOn", "2027-03-01", "toldHow", "Telefon"))
                .post(notice + "/closure")
                .then()
                .statusCode(200)
                .body("closed.outcome", equalTo("DROPPED"))
                .body("closed.toldHow", equalTo("Telefon"));

        show(caseId).body("state", equalTo("DECIDED"));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(caseId)))
                    .extracting(TopicEar.Heard::type)
                    .contains("no.samtak.referral.AdvanceNoticeGiven.v1", "no.samtak.referral.AdvanceNoticeClosed.v1"));
        }
    }

    @Test
    void tooLittleTimeAndWhatWasNeverGrantedAreRefusedAtOnce() {
        String caseId = granted();

        notice(caseId, Map.of("schemes", List.of("COORDINATOR"), "commentsBy", "2027-03-14"))
                .statusCode(409)
                .body("issues.code", contains("NOTHING_GRANTED", "TOO_LITTLE_TIME"));
        hospital().get("/api/v1/cases/" + caseId + "/advance-notices").then().statusCode(403);
    }

    // At eighteen.

    @Test
    void halfAYearBeforeEighteenItIsATaskToDecideWhatFollows() {
        SyntheticPerson young = turning18After(LocalDate.of(2027, 10, 1), 0);
        String caseId = grantedAbout(young);
        LocalDate birthday = young.birthDate().plusYears(18);

        try (TopicEar ear = new TopicEar("referral-events")) {
            TopicEar.Heard announced = await().until(
                            () -> ear.about(UUID.fromString(caseId)).stream()
                                    .filter(event ->
                                            event.data().path("kind").asText().equals("TURNS_18"))
                                    .toList(),
                            found -> found.size() == 1)
                    .getFirst();
            assertThat(announced.data().get("nominalDate").asText()).isEqualTo(birthday.toString());
            UUID deadline = UUID.fromString(announced.data().get("deadlineId").asText());
            Letters.tell(new DeadlineWarnedV1(UUID.fromString(caseId), deadline, birthday.minusDays(180)));
        }

        await().untilAsserted(() ->
                show(caseId).body("tasks.findAll { it.doneAt == null }.kind", hasItem("DECIDE_WHAT_FOLLOWS_AT_18")));
    }

    @Test
    void nobodyIsAskedWhatFollowsAtEighteenOnACaseThatIsOver() {
        String caseId = grantedAbout(turning18After(LocalDate.of(2027, 10, 1), 2));
        UUID about = UUID.fromString(caseId);
        try (TopicEar ear = new TopicEar("referral-events")) {
            UUID deadline = await().until(
                            () -> ear.about(about).stream()
                                    .filter(event ->
                                            event.data().path("kind").asText().equals("TURNS_18"))
                                    .map(event -> UUID.fromString(
                                            event.data().get("deadlineId").asText()))
                                    .toList(),
                            found -> found.size() == 1)
                    .getFirst();
            Letters.tell(new DeadlineWarnedV1(about, deadline, LocalDate.of(2027, 4, 1)));
            await().untilAsserted(() -> show(caseId)
                    .body("tasks.findAll { it.doneAt == null }.kind", hasItem("DECIDE_WHAT_FOLLOWS_AT_18")));

            caseWorkerInBjornafjorden()
                    .body(Map.of("on", "2027-03-01", "how", "Telefon"))
                    .post("/api/v1/cases/" + caseId + "/take-overs")
                    .then()
                    .statusCode(204);

            show(caseId).body("tasks.find { it.kind == 'DECIDE_WHAT_FOLLOWS_AT_18' }.outcome", equalTo("TAKEN_OVER"));
            await().untilAsserted(() -> assertThat(ear.about(about))
                    .filteredOn(event -> event.type().equals("no.samtak.referral.DeadlineVoided.v1"))
                    .extracting(event -> event.data().get("deadlineId").asText())
                    .contains(deadline.toString()));
        }
    }

    @Test
    void whatFollowsAtEighteenIsDecidedBeforeTheBirthdayAboutTheTimeAfterIt() {
        SyntheticPerson young = turning18After(LocalDate.of(2027, 10, 1), 1);
        String caseId = grantedAbout(young);
        LocalDate birthday = young.birthDate().plusYears(18);
        notice(caseId, Map.of("schemes", List.of("CHILD_COORDINATOR"), "effectFrom", birthday.toString()))
                .statusCode(201);
        assess(caseId, allIsMet())
                .statusCode(200)
                .body("asOf", equalTo(birthday.toString()))
                .body("schemes.find { it.scheme == 'COORDINATOR' }.entitlement", equalTo("MET"));
        itIs(LocalDate.of(2027, 3, 23));

        Map<String, Object> decision = new HashMap<>(childCoordinatorAndPlan());
        decision.remove("choice");
        decision.put("considerations", "Koordinatoren held fram etter 18 år.");
        decision.put("coordination", Map.of("explanation", "Koordinatoren samordnar."));
        decision.put("outcomes", afterEighteen());
        decide(caseId, decision).statusCode(201).body("occasion", equalTo("CHANGE"));
    }

    @Test
    void vefsnMayLetTheChildCoordinatorGoOnAfterEighteen() {
        LocalDate birthDate = LocalDate.of(2008, 6, 1);
        simulate("1824", birthDate)
                .body(
                        "municipalities[0].schemes.find { it.scheme == 'CHILD_COORDINATOR' }.criteria[0].answer",
                        equalTo("NEEDS_JUDGEMENT"));
        simulate("3228", birthDate)
                .body(
                        "municipalities[0].schemes.find { it.scheme == 'CHILD_COORDINATOR' }.criteria[0].answer",
                        equalTo("NOT_MET"));
    }

    private static ValidatableResponse simulate(String municipality, LocalDate birthDate) {
        return vefsn().body(Map.of(
                        "municipalities", List.of(municipality),
                        "asOf", "2027-03-01",
                        "birthDate", birthDate.toString(),
                        "requested", List.of("CHILD_COORDINATOR"),
                        "findings", allIsMet()))
                .post("/api/v1/rulebook/simulations")
                .then()
                .statusCode(200);
    }

    /** The plan and a coordinator go on; the child coordinator's time is over where nobody was asked for by name. */
    private static List<Map<String, Object>> afterEighteen() {
        List<Map<String, Object>> outcomes = new ArrayList<>();
        outcomes.add(Map.of("scheme", "COORDINATOR", "outcome", "GRANTED"));
        outcomes.add(Map.of("scheme", "INDIVIDUAL_PLAN", "outcome", "GRANTED"));
        outcomes.add(Map.of(
                "scheme",
                "CHILD_COORDINATOR",
                "outcome",
                "REFUSED",
                "criteria",
                List.of(Map.of("criterion", "CHILD_IS_UNDER_18_OR_EXPECTED", "reasons", "Retten sluttar ved 18 år."))));
        return outcomes;
    }

    private static String granted() {
        String caseId = registered(Messages.fromHospital());
        assess(caseId, allIsMet()).statusCode(200);
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);
        return caseId;
    }

    private static String grantedAbout(SyntheticPerson person) {
        String caseId = registered(Messages.fromHospital().about(person));
        assess(caseId, allIsMet()).statusCode(200);
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);
        return caseId;
    }

    private static SyntheticPerson turning18After(LocalDate day, int which) {
        return SyntheticIdentities.children().stream()
                .filter(child -> child.birthDate().plusYears(18).isAfter(day)
                        && child.birthDate().getYear() <= 2011)
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse notice(String caseId, Map<String, Object> more) {
        Map<String, Object> notice = new HashMap<>(Map.of(
                "schemes", List.of("CHILD_COORDINATOR", "INDIVIDUAL_PLAN"),
                "ends", true,
                "what", "Barnekoordinatoren og planen blir avslutta.",
                "reasons", "Behovet ser ut til å vere over.",
                "facts", "Skulen fortel at ingen andre tenester er inne."));
        notice.putAll(more);
        return caseWorkerInBjornafjorden()
                .body(notice)
                .post("/api/v1/cases/" + caseId + "/advance-notices")
                .then();
    }

    private static void itIs(LocalDate day) {
        Suite.legalClock().moveTo(day.atTime(10, 0));
    }

    private static RequestSpecification vefsn() {
        return with(Suite.tokens().staff("case-worker-3", Set.of(Role.CASE_WORKER), Set.of(VEFSN)));
    }
}
