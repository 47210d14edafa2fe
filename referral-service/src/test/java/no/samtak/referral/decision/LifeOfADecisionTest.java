package no.samtak.referral.decision;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.with;
import static no.samtak.referral.decision.CaseWork.allIsMet;
import static no.samtak.referral.decision.CaseWork.assess;
import static no.samtak.referral.decision.CaseWork.assessed;
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
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantScope;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.local.parts.Role;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.casework.domain.CaseId;
import no.samtak.referral.decision.domain.Decision;
import no.samtak.referral.decision.domain.DecisionAnswer;
import no.samtak.referral.decision.domain.DecisionRules;
import no.samtak.referral.decision.store.DecisionRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class LifeOfADecisionTest {

    private static final String FJELLTUN = "310000027";

    @Inject
    Kept kept;

    @Inject
    TenantScope tenants;

    /** Decisions as they lie in the database. */
    @ApplicationScoped
    static class Kept {

        @Inject
        DecisionRepository decisions;

        @Transactional
        Decision first(CaseId caseId) {
            return decisions.ofCase(caseId).getFirst();
        }
    }

    @BeforeEach
    void itIsTheFirstOfMarch2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 3, 1, 10, 0));
    }

    // Known, and the four weeks.

    @Test
    void f4ARefusalKnownFourWeeksBefore17MayCanBeAppealedUntil18MayAndIsFinalTheDayAfter() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 4, 12, 10, 0));
        String address = refused();
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 4, 21, 10, 0));

        known(address, "2027-04-19")
                .statusCode(200)
                .body("state", equalTo("KNOWN"))
                .body("known.on", equalTo("2027-04-19"))
                .body("known.recordedBy", equalTo("case-worker-1"))
                .body("appealBody", equalTo("Statsforvaltaren i Vestland"))
                .body("appealPeriod.nominalDate", equalTo("2027-05-17"))
                .body("appealPeriod.citizenDeadline", equalTo("2027-05-18"))
                .body("appealPeriod.citizenDeadlineEndsAt", equalTo("2027-05-18T21:59:59Z"))
                .body("appealPeriod.steppedOver.date", contains("2027-05-17"))
                .body("appealPeriod.legalBasis.statute", hasItem("DL_149"));

        Suite.legalClock().moveTo(LocalDateTime.of(2027, 5, 18, 23, 59));
        caseWorkerInBjornafjorden().get(address).then().body("state", equalTo("KNOWN"));
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 5, 19, 0, 10));
        caseWorkerInBjornafjorden().get(address).then().body("state", equalTo("FINAL"));
    }

    @Test
    void f7TheFamilyThatKnewOn8MarchMayAppealUntil5April() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 3, 8, 10, 0));
        String address = decide(assessed(Messages.fromHospital()), childCoordinatorAndPlan())
                .statusCode(201)
                .extract()
                .header("Location");

        known(address, "2027-03-08").body("appealPeriod.citizenDeadline", equalTo("2027-04-05"));
    }

    @Test
    void aWrongDateIsCorrectedAndADateThatCannotBeIsRefused() {
        String address = refused();
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 3, 10, 10, 0));

        known(address, "2027-02-28").statusCode(422).body("issues.name", contains("/on"));
        known(address, "2027-03-11").statusCode(422).body("issues.code", contains("NOT_BETWEEN"));
        known(address, "2027-03-09").statusCode(200);
        known(address, "2027-03-05").statusCode(200).body("appealPeriod.citizenDeadline", equalTo("2027-04-02"));

        caseWorkerInLund()
                .body(Map.of("on", "2027-03-05", "how", "Samtale"))
                .post(address + "/knowledge")
                .then()
                .statusCode(404);
        try (TopicEar ear = new TopicEar("referral-events")) {
            UUID caseId = UUID.fromString(caseIn(address));
            await().untilAsserted(() -> assertThat(ear.about(caseId).stream()
                            .filter(event -> event.type().equals("no.samtak.referral.DecisionKnown.v1"))
                            .map(event -> event.data().get("appealBy").asText()))
                    .containsExactly("2027-04-06", "2027-04-02"));
        }
    }

    // Four eyes.

    @Test
    void whereTwoMustAgreeADecisionWaitsForSomebodyElseAndIsMadeByTheirWord() {
        String caseId = assessedInFjelltun();

        ValidatableResponse submitted =
                decideInFjelltun(caseId).statusCode(202).body("state", equalTo("AWAITING_APPROVAL"));
        String draft = submitted.extract().header("Location");
        String seen = submitted.extract().header("ETag");
        decisionsOf(caseId).body("items", hasSize(0));
        worker("writer").get("/api/v1/cases/" + caseId).then().body("state", equalTo("READY_FOR_DECISION"));
        decideInFjelltun(caseId).statusCode(409).body("code", equalTo("CASE_MOVE_NOT_POSSIBLE"));

        approve(worker("writer"), draft, seen, Map.of("standsInFor", "leader-1"))
                .statusCode(403);
        approve(worker("other"), draft, seen, Map.of()).statusCode(422).body("issues.name", contains("/standsInFor"));
        approve(worker("other"), draft, "\"0\"", Map.of("standsInFor", "leader-1"))
                .statusCode(412);
        approve(worker("other"), draft, seen, Map.of("standsInFor", "leader-1"))
                .statusCode(200)
                .body("state", equalTo("MADE"));

        decisionsOf(caseId)
                .body("items.state", contains("MADE"))
                .body("items.decidedBy", contains("writer"))
                .body("items.approvedBy.by", contains("other"))
                .body("items.approvedBy.standsInFor", contains("leader-1"))
                .body("items.appealBody", contains("Statsforvalteren"));
        assertThat(draft).endsWith(decisionsOf(caseId).extract().path("items[0].decisionId"));
    }

    @Test
    void theLeaderSendsADecisionBackAndApprovesItWhenItIsWrittenAnew() {
        String caseId = assessedInFjelltun();
        ValidatableResponse submitted = decideInFjelltun(caseId).statusCode(202);
        String draft = submitted.extract().header("Location");

        String seen = leader().header("If-Match", submitted.extract().header("ETag"))
                .body(Map.of("why", "Skriv meir om kva familien ønskjer."))
                .post(draft + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("sentBackWhy", equalTo("Skriv meir om kva familien ønskjer."))
                .extract()
                .header("ETag");
        seen = worker("writer")
                .header("If-Match", seen)
                .body(childCoordinatorAndPlan())
                .put(draft)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        seen = worker("writer")
                .header("If-Match", seen)
                .post(draft + "/submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("AWAITING_APPROVAL"))
                .extract()
                .header("ETag");

        approve(leader(), draft, seen, Map.of()).statusCode(200);

        decisionsOf(caseId)
                .body("items.approvedBy.by", contains("leader-1"))
                .body("items.approvedBy.standsInFor", contains(nullValue()));
    }

    @Test
    void aDraftIsWrittenInPeaceAndTheLawIsAskedWhenItIsSubmitted() {
        String caseId = registered(Messages.fromHospital());
        String drafts = "/api/v1/cases/" + caseId + "/decision-drafts";

        ValidatableResponse begun = caseWorkerInBjornafjorden()
                .body(childCoordinatorAndPlan())
                .post(drafts)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"));
        String draft = begun.extract().header("Location");
        String seen = begun.extract().header("ETag");
        submit(draft, seen).statusCode(409).body("issues.code", hasItem("CRITERION_UNANSWERED"));
        assess(caseId, allIsMet()).statusCode(200);

        submit(draft, seen).statusCode(200).body("state", equalTo("MADE"));

        caseWorkerInBjornafjorden()
                .get(draft.replace("decision-drafts", "decisions"))
                .then()
                .statusCode(200)
                .body("state", equalTo("MADE"));
        caseWorkerInLund().get(draft).then().statusCode(404);
    }

    @Test
    void nobodyDecidesInTheNameOfWhoWroteTheDraft() {
        String caseId = assessed(Messages.fromHospital());
        ValidatableResponse begun = caseWorkerInBjornafjorden()
                .body(childCoordinatorAndPlan())
                .post("/api/v1/cases/" + caseId + "/decision-drafts")
                .then()
                .statusCode(201);
        String draft = begun.extract().header("Location");
        String seen = begun.extract().header("ETag");

        colleagueInBjornafjorden()
                .header("If-Match", seen)
                .post(draft + "/submission")
                .then()
                .statusCode(403);
        caseWorkerInBjornafjorden().get(draft).then().body("state", equalTo("DRAFT"));

        String rewritten = colleagueInBjornafjorden()
                .header("If-Match", seen)
                .body(childCoordinatorAndPlan())
                .put(draft)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        submit(draft, rewritten).statusCode(403);
        colleagueInBjornafjorden()
                .header("If-Match", rewritten)
                .post(draft + "/submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("MADE"));
        caseWorkerInBjornafjorden()
                .get(draft.replace("decision-drafts", "decisions"))
                .then()
                .body("decidedBy", equalTo("case-worker-3"));
    }

    // Who may decide.

    @Test
    void whoReportedTheNeedDecidesOnlyAfterTheLeaderHasAssessedIt() {
        String caseId = assessed(Messages.fromHospital());
        Map<String, Object> decision = new HashMap<>(childCoordinatorAndPlan());
        decision.put("impartiality", Map.of("isKin", false, "reportedTheNeed", true));
        decide(caseId, decision).statusCode(403);

        String rulings = "/api/v1/cases/" + caseId + "/impartiality-rulings";
        Map<String, Object> ruling = Map.of(
                "person", "case-worker-1", "ruling", "MAY_DECIDE", "reasons", "Melde frå som nabo for to år sidan.");
        caseWorkerInBjornafjorden().body(ruling).post(rulings).then().statusCode(403);
        String location = leaderInBjornafjorden()
                .body(ruling)
                .post(rulings)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        caseWorkerInBjornafjorden().get(location).then().statusCode(200).body("ruledBy", equalTo("leader-1"));

        decide(caseId, decision).statusCode(201);
    }

    @Test
    void whoTheLeaderHasRuledOutDoesNotDecide() {
        String caseId = assessed(Messages.fromHospital());
        leaderInBjornafjorden()
                .body(Map.of("person", "case-worker-1", "ruling", "MAY_NOT_DECIDE", "reasons", "Nær ven av familien."))
                .post("/api/v1/cases/" + caseId + "/impartiality-rulings")
                .then()
                .statusCode(201);

        decide(caseId, childCoordinatorAndPlan()).statusCode(403);
    }

    // Dismissed.

    @Test
    void aDismissalIsToldWithReasonsAndAppealThoughNothingWasAssessed() {
        String caseId = registered(Messages.fromHospital());
        Map<String, Object> decision = new HashMap<>(CaseWork.everythingDeclined());
        decision.put(
                "outcomes",
                List.of("COORDINATOR", "CHILD_COORDINATOR", "INDIVIDUAL_PLAN").stream()
                        .map(scheme -> Map.of(
                                "scheme",
                                scheme,
                                "outcome",
                                "DISMISSED",
                                "reasons",
                                "Familien bur i ein annan kommune."))
                        .toList());
        decision.put("considerations", "Den andre kommunen har fått saka.");

        decide(caseId, decision).statusCode(201).body("outcomes.outcome", everyItem(equalTo("DISMISSED")));

        show(caseId).body("state", equalTo("DECIDED")).body("letters.findAll { it.kind == 'L06' }", hasSize(2));
        hospital().get("/api/v1/cases/" + caseId + "/decisions").then().statusCode(403);
    }

    // Years later.

    @Test
    void aStoredDecisionReplaysToTheSameAnswerAndTheSameDates() {
        String granted = assessed(Messages.fromHospital());
        decide(granted, childCoordinatorAndPlan()).statusCode(201);
        String approved = assessedInFjelltun();
        ValidatableResponse submitted = decideInFjelltun(approved);
        approve(
                        leader(),
                        submitted.extract().header("Location"),
                        submitted.extract().header("ETag"),
                        Map.of())
                .statusCode(200);
        String refused = refused();
        known(refused, "2027-03-01");

        replays("bjornafjorden", granted, LocalDate.of(2027, 3, 15), null);
        replays("fjelltun", approved, LocalDate.of(2027, 3, 15), null);
        replays("bjornafjorden", caseIn(refused), null, LocalDate.of(2027, 3, 30));
    }

    private void replays(String municipality, String caseId, LocalDate namedBy, LocalDate appealBy) {
        Decision stored = CompletableFuture.supplyAsync(() ->
                        tenants.call(new Tenant(municipality), () -> kept.first(new CaseId(UUID.fromString(caseId)))))
                .join();

        assertThat(DecisionRules.decide(stored.facts())).isInstanceOfSatisfying(DecisionAnswer.Lawful.class, lawful -> {
            assertThat(lawful.trace().schemes()).isEqualTo(stored.trace());
            assertThat(lawful.coordinatorNamedBy())
                    .isEqualTo(stored.coordinatorNamedBy())
                    .isEqualTo(namedBy);
        });
        assertThat(stored.appealPeriod().map(period -> period.citizenDeadline()).orElse(null))
                .isEqualTo(appealBy);
    }

    private static String caseIn(String address) {
        return address.replaceFirst(".*/cases/([^/]+)/.*", "$1");
    }

    private static String refused() {
        String caseId = registered(Messages.fromHospital());
        assess(caseId, nothingIsMet()).statusCode(200);
        return decide(caseId, everythingRefused()).statusCode(201).extract().header("Location");
    }

    private static ValidatableResponse known(String address, String on) {
        return caseWorkerInBjornafjorden()
                .body(Map.of("on", on, "how", "Opna i Digipost"))
                .post(address + "/knowledge")
                .then();
    }

    private static ValidatableResponse submit(String draft, String seen) {
        return caseWorkerInBjornafjorden()
                .header("If-Match", seen)
                .post(draft + "/submission")
                .then();
    }

    private static String assessedInFjelltun() {
        String caseId = registered(Messages.fromHospital().with("municipality", "0003"));
        String seen =
                worker("writer").get("/api/v1/cases/" + caseId).then().extract().header("ETag");
        worker("writer")
                .header("If-Match", seen)
                .body(allIsMet())
                .put("/api/v1/cases/" + caseId + "/assessment")
                .then()
                .statusCode(200);
        return caseId;
    }

    private static ValidatableResponse decideInFjelltun(String caseId) {
        return worker("writer")
                .body(childCoordinatorAndPlan())
                .post("/api/v1/cases/" + caseId + "/decisions")
                .then();
    }

    private static ValidatableResponse decisionsOf(String caseId) {
        return worker("writer")
                .get("/api/v1/cases/" + caseId + "/decisions")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse approve(
            RequestSpecification who, String draft, String seen, Map<String, Object> more) {
        Map<String, Object> approval = new HashMap<>(more);
        approval.put("impartiality", Map.of("isKin", false, "reportedTheNeed", false));
        return who.header("If-Match", seen)
                .body(approval)
                .post(draft + "/approval")
                .then();
    }

    private static RequestSpecification worker(String id) {
        return with(Suite.tokens().staff(id, Set.of(Role.CASE_WORKER), Set.of(FJELLTUN)));
    }

    private static RequestSpecification leader() {
        return with(Suite.tokens().staff("leader-1", Set.of(Role.UNIT_LEADER), Set.of(FJELLTUN)));
    }

    private static RequestSpecification colleagueInBjornafjorden() {
        return with(Suite.tokens().staff("case-worker-3", Set.of(Role.CASE_WORKER), Set.of("346240008")));
    }

    private static RequestSpecification leaderInBjornafjorden() {
        return with(Suite.tokens().staff("leader-1", Set.of(Role.UNIT_LEADER), Set.of("346240008")));
    }
}
