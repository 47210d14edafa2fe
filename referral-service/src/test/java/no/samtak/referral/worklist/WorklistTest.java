package no.samtak.referral.worklist;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.decision.CaseWork.registered;
import static no.samtak.referral.decision.CaseWork.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.casework.domain.CaseState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuiteTest
class WorklistTest {

    @BeforeEach
    void itIsTheLastSundayOfJanuary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
    }

    @Test
    void aCaseIsInTheListFromTheHourItIsRegistered() {
        String caseId = registered(Messages.fromHospital());

        Map<String, Object> line = line(caseId, "");

        assertThat(line)
                .containsEntry("state", "RECEIVED")
                .containsEntry("receivedOn", "2027-01-31")
                .containsEntry("dueOn", "2027-02-26")
                .containsEntry("overdue", false)
                .containsEntry("assignedTo", null)
                .containsEntry("toContact", false)
                .containsEntry("schemes", List.of("CHILD_COORDINATOR", "INDIVIDUAL_PLAN"));
    }

    @Test
    void whoseFamilyHasToBeToldIsFoundUntilTheyAre() {
        String caseId = registered(Messages.fromSchool());
        assertThat(line(caseId, "?toContact=true")).containsEntry("toContact", true);

        caseWorkerInBjornafjorden()
                .header("If-Match", version(caseId))
                .body(Map.of("answer", "TOLD", "on", "2027-01-31", "how", "Telefon"))
                .post("/api/v1/cases/" + caseId + "/family-contacts")
                .then()
                .statusCode(204);

        assertThat(lines("?toContact=true")).doesNotContainKey(caseId);
        assertThat(line(caseId, "")).containsEntry("toContact", false);
    }

    @Test
    void aFamilyThatWantsNothingLeavesTheListAndIsFoundByItsState() {
        String caseId = registered(Messages.fromSchool());

        caseWorkerInBjornafjorden()
                .header("If-Match", version(caseId))
                .body(Map.of("answer", "DECLINED", "on", "2027-01-31", "how", "Telefon"))
                .post("/api/v1/cases/" + caseId + "/family-contacts")
                .then()
                .statusCode(204);

        assertThat(lines("")).doesNotContainKey(caseId);
        assertThat(line(caseId, "?state=DECLINED")).containsEntry("dueOn", null);
    }

    @Test
    void aCaseIsOverdueTheDayAfterItsLetterShouldHaveLeft() {
        String caseId = registered(Messages.fromHospital());

        Suite.legalClock().moveTo(LocalDateTime.of(2027, 2, 26, 9, 0));
        assertThat(lines("?overdue=true")).doesNotContainKey(caseId);
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 2, 27, 9, 0));
        assertThat(line(caseId, "?overdue=true")).containsEntry("overdue", true).containsEntry("daysWaited", 27);
    }

    @Test
    void whoHasACaseFindsItUnderTheirNameAndSoDoesWhoStandsInForThem() {
        String caseId = registered(Messages.fromHospital());
        String colleague = "colleague-" + UUID.randomUUID();

        assign(caseId, version(caseId), colleague).statusCode(200).body("staffId", equalTo(colleague));

        assertThat(lines("?assignedTo=" + colleague)).containsOnlyKeys(caseId);
        assertThat(lines("?assignedTo=nobody")).doesNotContainKey(caseId);
        assertThat(lines("?assignedTo=me")).doesNotContainKey(caseId);
        standIn(colleague, "case-worker-1", "2027-01-31", "2027-02-02").statusCode(201);
        assertThat(lines("?assignedTo=me")).containsKey(caseId);
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 2, 3, 0, 1));
        assertThat(lines("?assignedTo=me")).doesNotContainKey(caseId);
    }

    @Test
    void aCaseIsGivenAwayOnlyByWhoHasSeenItAsItIs() {
        String caseId = registered(Messages.fromHospital());
        String seen = version(caseId);
        assign(caseId, seen, "case-worker-1").statusCode(200);

        assign(caseId, seen, "case-worker-9").statusCode(412);

        caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/assignments")
                .then()
                .statusCode(200)
                .body("items.staffId", equalTo(List.of("case-worker-1")));
    }

    @Test
    void aStandInIsSomebodyElseAndForAtLeastADay() {
        standIn("case-worker-5", "case-worker-5", "2027-02-02", "2027-02-01")
                .statusCode(422)
                .body("issues.code", equalTo(List.of("SAME_PERSON", "BEFORE_FIRST_DAY")));
    }

    @Test
    void everyPageGoesOnWhereTheLastOneEndedInEveryOrder() {
        for (int count = 0; count < 5; count++) {
            registered(Messages.fromHospital());
        }

        for (String sort : List.of("DUE", "RECEIVED", "WAITING")) {
            List<String> whole = ids("?limit=200&sort=" + sort);
            List<String> paged = new ArrayList<>();
            String after = "";
            do {
                var page = list("?limit=2&sort=" + sort + after).extract().jsonPath();
                paged.addAll(page.getList("items.caseId"));
                after = page.getString("next") == null ? "" : "&after=" + page.getString("next");
            } while (!after.isEmpty());
            assertThat(paged).as(sort).isEqualTo(whole).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void aPlaceInOneOrderIsNoneInAnother() {
        registered(Messages.fromHospital());
        String next = list("?limit=1&sort=DUE").extract().path("next");

        caseWorkerInBjornafjorden()
                .get("/api/v1/worklist?sort=WAITING&after=" + next)
                .then()
                .statusCode(400)
                .body("issues.name", hasItem("after"));
    }

    @Test
    void anotherMunicipalityHasAListOfItsOwn() {
        String caseId = registered(Messages.fromHospital());

        caseWorkerInLund()
                .get("/api/v1/worklist?limit=200")
                .then()
                .statusCode(200)
                .body("items.caseId", not(hasItem(caseId)));
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void thereIsWorkWithWhatWaitsForAnAnswerAndWithAnAppeal(CaseState state) throws SQLException {
        try (var connection = Suite.database("referral", "app");
                var statement = connection.prepareStatement("select is_open_state(?)")) {
            statement.setString(1, state.name());
            try (var answer = statement.executeQuery()) {
                answer.next();
                assertThat(answer.getBoolean(1)).isEqualTo(state.isOpen() || state == CaseState.UNDER_APPEAL);
            }
        }
    }

    private static ValidatableResponse list(String query) {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/worklist" + query)
                .then()
                .statusCode(200);
    }

    private static List<String> ids(String query) {
        return list(query).extract().path("items.caseId");
    }

    private static Map<String, Map<String, Object>> lines(String query) {
        Map<String, Map<String, Object>> byCase = new HashMap<>();
        list(query + (query.isEmpty() ? "?" : "&") + "limit=200&sort=RECEIVED")
                .extract()
                .<List<Map<String, Object>>>path("items")
                .forEach(line -> byCase.put((String) line.get("caseId"), line));
        return byCase;
    }

    private static Map<String, Object> line(String caseId, String query) {
        return lines(query).get(caseId);
    }

    private static String version(String caseId) {
        return show(caseId).extract().header("ETag");
    }

    private static ValidatableResponse assign(String caseId, String seen, String staffId) {
        return caseWorkerInBjornafjorden()
                .header("If-Match", seen)
                .body(Map.of("staffId", staffId))
                .put("/api/v1/cases/" + caseId + "/assignment")
                .then();
    }

    private static ValidatableResponse standIn(String away, String deputy, String from, String to) {
        return caseWorkerInBjornafjorden()
                .body(Map.of("staffId", away, "standsIn", deputy, "firstDay", from, "lastDay", to))
                .post("/api/v1/stand-ins")
                .then();
    }
}
