package no.samtak.referral.consent;

import static java.util.concurrent.CompletableFuture.runAsync;
import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Families.consents;
import static no.samtak.referral.Families.find;
import static no.samtak.referral.Families.moveTo;
import static no.samtak.referral.Families.party;
import static no.samtak.referral.Families.registered;
import static no.samtak.referral.Families.report;
import static no.samtak.referral.Families.say;
import static no.samtak.referral.Families.show;
import static no.samtak.referral.Families.subject;
import static no.samtak.referral.Families.withAChildBornOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import no.samtak.referral.Callers;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.consent.timer.BirthdaySweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenarios F14, F17 and G3, and the addressees of G5, over HTTP. */
@SuiteTest
class ParentsAndConsentTest {

    private static final LocalDate FIFTH_OF_APRIL = LocalDate.of(2027, 4, 5);
    private static final LocalDate TWELFTH_OF_APRIL = LocalDate.of(2027, 4, 12);
    private static final LocalDate SECOND_OF_JUNE = LocalDate.of(2027, 6, 2);
    private static final LocalDate NINE = LocalDate.of(2018, 1, 1);

    @Inject
    BirthdaySweep birthdays;

    @BeforeEach
    void itIsTheFifthOfApril2027() {
        moveTo(FIFTH_OF_APRIL);
    }

    @Test
    void f14WhileTheFatherRefusesOnlyTheUseIsRefusedAndTheMonthRuns() {
        UUID caseId = registered(report(withAChildBornOn(NINE)));
        String mother = party(caseId, "MOTHER");
        String father = party(caseId, "FATHER");

        say(caseId, mother, "COORDINATOR", "GIVEN", FIFTH_OF_APRIL).statusCode(201);
        moveTo(TWELFTH_OF_APRIL);
        say(caseId, father, "COORDINATOR", "REFUSED", TWELFTH_OF_APRIL)
                .statusCode(201)
                .body("standing.outcome", equalTo("MISSING"))
                .body("standing.obstacle", equalTo("NOT_GIVEN"))
                .body("standing.missing", contains(father));

        show(caseId).body("deadlines.sendBy", contains("2027-05-05")).body("deadlines.month", contains("RUNNING"));
    }

    @Test
    void f14WhatIsNecessaryForTheChildOpensTheDoorAndTheFatherIsToBeTold() {
        UUID caseId = registered(report(withAChildBornOn(NINE)));
        say(caseId, party(caseId, "MOTHER"), "COORDINATOR", "GIVEN", FIFTH_OF_APRIL)
                .statusCode(201);
        say(caseId, party(caseId, "FATHER"), "COORDINATOR", "REFUSED", FIFTH_OF_APRIL)
                .statusCode(201);

        String finding = find(caseId, "NECESSARY_FOR_THE_CHILD", FIFTH_OF_APRIL)
                .statusCode(201)
                .extract()
                .path("findingId");

        consents(caseId)
                .body("standings.find { it.purpose == 'COORDINATOR' }.basis", equalTo("NECESSARY_FOR_THE_CHILD"))
                .body("standings.find { it.purpose == 'COORDINATOR' }.legalBasis", equalTo("PBRL_4_4"))
                .body("standings.find { it.purpose == 'PLAN' }.complete", equalTo(false));
        show(caseId).body("tasks.kind", hasItem("INFORM_OTHER_PARENT"));
        assertThat(heard(caseId)).contains("no.samtak.referral.ConsentCompleted.v1");

        caseWorkerInBjornafjorden()
                .delete("/api/v1/cases/" + caseId + "/consent-findings/" + finding)
                .then()
                .statusCode(428);
        caseWorkerInBjornafjorden()
                .header("If-Match", consents(caseId).extract().header("ETag"))
                .delete("/api/v1/cases/" + caseId + "/consent-findings/" + finding)
                .then()
                .statusCode(204);
        consents(caseId).body("standings.find { it.purpose == 'COORDINATOR' }.complete", equalTo(false));
        await().untilAsserted(() -> assertThat(heard(caseId)).contains("no.samtak.referral.ConsentLapsed.v1"));
    }

    @Test
    void f14FromTwelveTheChildIsHeardBeforeConsentIsUsed() {
        UUID caseId = registered(report(withAChildBornOn(LocalDate.of(2015, 4, 5))));
        say(caseId, party(caseId, "MOTHER"), "PLAN", "GIVEN", FIFTH_OF_APRIL).statusCode(201);
        say(caseId, party(caseId, "FATHER"), "PLAN", "GIVEN", FIFTH_OF_APRIL)
                .statusCode(201)
                .body("standing.obstacle", equalTo("CHILD_NOT_HEARD"))
                .body("standing.missing", empty());

        find(caseId, "HEARING_TRIED", FIFTH_OF_APRIL).statusCode(201);

        consents(caseId).body("standings.find { it.purpose == 'PLAN' }.complete", equalTo(true));
        await().untilAsserted(() -> assertThat(heard(caseId)).contains("no.samtak.referral.ConsentCompleted.v1"));
    }

    @Test
    void f14AtSixteenTheParentsPositionsHaveNoEffectAndTheLetterGoesToTheChildOnly() {
        UUID caseId = registered(report(withAChildBornOn(LocalDate.of(2011, 4, 12))));
        String child = subject(caseId);
        say(caseId, party(caseId, "MOTHER"), "COORDINATOR", "GIVEN", FIFTH_OF_APRIL)
                .statusCode(201);
        say(caseId, party(caseId, "FATHER"), "COORDINATOR", "GIVEN", FIFTH_OF_APRIL)
                .statusCode(201);

        moveTo(TWELFTH_OF_APRIL);

        consents(caseId).body("standings.find { it.purpose == 'COORDINATOR' }.missing", contains(child));
        say(caseId, party(caseId, "MOTHER"), "COORDINATOR", "REFUSED", TWELFTH_OF_APRIL)
                .statusCode(201);
        addressees(caseId).body("addressees.receiver.role", contains("SELF"));
        say(caseId, child, "COORDINATOR", "GIVEN", TWELFTH_OF_APRIL)
                .statusCode(201)
                .body("standing.basis", equalTo("SELF"));
        assertThat(heard(caseId)).doesNotContain("no.samtak.referral.ConsentWithdrawn.v1");
    }

    @Test
    void sixtyDaysBeforeSixteenSomebodyIsAskedToAskAndOnceOnly() {
        UUID soon =
                registered(report(withAChildBornOn(FIFTH_OF_APRIL.plusDays(60).minusYears(16))));
        UUID later =
                registered(report(withAChildBornOn(FIFTH_OF_APRIL.plusDays(61).minusYears(16))));

        // As the timer does: outside any request.
        runAsync(birthdays::round).join();
        runAsync(birthdays::round).join();

        show(soon).body("tasks.findAll { it.kind == 'ASK_FOR_OWN_CONSENT' }.size()", equalTo(1));
        show(later).body("tasks.kind", not(hasItem("ASK_FOR_OWN_CONSENT")));
    }

    @Test
    void f17NavAloneIsShutOutAndTheOthersStay() {
        moveTo(SECOND_OF_JUNE);
        UUID caseId =
                registered(report(withAChildBornOn(LocalDate.of(2001, 1, 1))).without("guardians"));
        String person = subject(caseId);
        say(caseId, person, "SHARING", "GIVEN", SECOND_OF_JUNE).statusCode(201);

        say(caseId, person, "SHARING", "REFUSED", SECOND_OF_JUNE, List.of("NAV"))
                .statusCode(201)
                .body("standing.complete", equalTo(true))
                .body("standing.closedTo", contains("NAV"));

        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(caseId))
                    .filteredOn(event -> event.type().equals("no.samtak.referral.SharingScopeChanged.v1"))
                    .singleElement()
                    .satisfies(event -> assertThat(
                                    event.data().get("closedTo").get(0).asText())
                            .isEqualTo("NAV")));
        }
        assertThat(heard(caseId)).doesNotContain("no.samtak.referral.ConsentWithdrawn.v1");
        say(caseId, person, "COORDINATOR", "GIVEN", SECOND_OF_JUNE, List.of("NAV"))
                .statusCode(422)
                .body("issues.name", contains("/services"));
    }

    @Test
    void f17WhoWithdrawsEverythingIsTalkedWithBeforeAnythingEnds() {
        moveTo(SECOND_OF_JUNE);
        UUID caseId = registered(report(withAChildBornOn(NINE)));
        say(caseId, party(caseId, "MOTHER"), "SHARING", "GIVEN", SECOND_OF_JUNE).statusCode(201);
        say(caseId, party(caseId, "FATHER"), "SHARING", "GIVEN", SECOND_OF_JUNE).statusCode(201);

        say(caseId, party(caseId, "FATHER"), "SHARING", "REFUSED", SECOND_OF_JUNE)
                .statusCode(201);

        show(caseId).body("tasks.kind", hasItems("TALK_WITH_WHO_WITHDREW", "ASSESS_CONSENT_OF_ONE_PARENT"));
        await().untilAsserted(() -> assertThat(heard(caseId)).contains("no.samtak.referral.ConsentWithdrawn.v1"));
    }

    @Test
    void g3ConsentsComeOneAtATime() {
        UUID caseId = registered(report(withAChildBornOn(NINE)));
        String father = party(caseId, "FATHER");
        say(caseId, party(caseId, "MOTHER"), "COORDINATOR", "GIVEN", FIFTH_OF_APRIL)
                .statusCode(201)
                .body("standing.missing", contains(father));

        moveTo(LocalDate.of(2027, 4, 20));

        say(caseId, father, "COORDINATOR", "GIVEN", LocalDate.of(2027, 4, 20))
                .statusCode(201)
                .body("standing.from", equalTo("2027-04-20"))
                .body("standing.basis", equalTo("PARENTS"));
    }

    @Test
    void g5AProtectedHouseholdGetsItsLettersByHandOnly() {
        var family = withAChildBornOn(NINE);
        UUID caseId = registered(report(family));
        String mother = party(caseId, "MOTHER");
        String child = subject(caseId);
        addressees(caseId).body("addressees.releaseRule", contains("OWNER_OR_SILENCE", "OWNER_OR_SILENCE"));

        caseWorkerInBjornafjorden()
                .header("If-Match", show(caseId).extract().header("ETag"))
                .body(Map.of("personIds", List.of(mother, child), "why", "Dei bur i lag."))
                .put("/api/v1/cases/" + caseId + "/household")
                .then()
                .statusCode(200);
        Callers.operatorInBjornafjorden()
                .body(Map.of(
                        "municipality",
                        "4624",
                        "changeId",
                        "change-" + UUID.randomUUID(),
                        "personNumber",
                        family.mother().number().digits(),
                        "kind",
                        "PROTECTION",
                        "addressProtection",
                        "STRENGT_FORTROLIG"))
                .post("/api/v1/population-register/changes")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("APPLIED"));

        addressees(caseId)
                .body("addressees.releaseRule", contains("BY_HAND_ONLY", "BY_HAND_ONLY"))
                .body("addressees.disclosure", contains("NAMES_AND_PLACES_WITHHELD", "NAMES_AND_PLACES_WITHHELD"));
        caseWorkerInBjornafjorden()
                .get("/api/v1/persons/" + mother)
                .then()
                .body("addressLines", nullValue())
                .body("addressProtection", equalTo("STRENGT_FORTROLIG"));
    }

    @Test
    void aFindingForAnotherAgeIsRefusedWithEveryReason() {
        UUID caseId = registered(report(withAChildBornOn(NINE)));

        find(caseId, "CHILD_DECIDES_EXCEPTIONALLY", FIFTH_OF_APRIL.plusDays(1))
                .statusCode(422)
                .body("issues.code", contains("IN_THE_FUTURE", "NOT_BETWEEN_12_AND_16"));
    }

    @Test
    void underACareOrderChildWelfareConsentsAndGetsTheLetters() {
        UUID caseId = registered(report(withAChildBornOn(NINE)));
        caseWorkerInBjornafjorden()
                .body(Map.of("role", "CHILD_WELFARE", "familyName", "Barneverntenesta", "why", "Omsorgsovertaking"))
                .post("/api/v1/cases/" + caseId + "/parties")
                .then()
                .statusCode(201);
        find(caseId, "CARE_ORDER", FIFTH_OF_APRIL).statusCode(201);

        addressees(caseId).body("addressees.receiver.role", contains("CHILD_WELFARE"));
        say(caseId, party(caseId, "CHILD_WELFARE"), "COORDINATOR", "GIVEN", FIFTH_OF_APRIL)
                .statusCode(201)
                .body("standing.basis", equalTo("CHILD_WELFARE"));
    }

    private static List<String> heard(UUID caseId) {
        try (TopicEar ear = new TopicEar("referral-events")) {
            return await().until(
                            () -> ear.about(caseId).stream()
                                    .map(TopicEar.Heard::type)
                                    .toList(),
                            types -> types.stream().anyMatch(type -> type.contains("Consent")));
        }
    }

    private static ValidatableResponse addressees(UUID caseId) {
        return Callers.with(Suite.sisterToken("coordinator", "referral", "bjornafjorden"))
                .get("/internal/v1/cases/" + caseId + "/addressees")
                .then()
                .statusCode(200);
    }
}
