package no.samtak.referral.person;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.notificationService;
import static no.samtak.referral.Callers.operatorInBjornafjorden;
import static no.samtak.referral.Families.adult;
import static no.samtak.referral.Families.consents;
import static no.samtak.referral.Families.moveTo;
import static no.samtak.referral.Families.parties;
import static no.samtak.referral.Families.party;
import static no.samtak.referral.Families.person;
import static no.samtak.referral.Families.record;
import static no.samtak.referral.Families.registered;
import static no.samtak.referral.Families.report;
import static no.samtak.referral.Families.reportOfAnExpectedChild;
import static no.samtak.referral.Families.say;
import static no.samtak.referral.Families.show;
import static no.samtak.referral.Families.subject;
import static no.samtak.referral.Families.withAChildBornOn;
import static no.samtak.referral.decision.CaseWork.assessed;
import static no.samtak.referral.decision.CaseWork.childCoordinatorAndPlan;
import static no.samtak.referral.decision.CaseWork.decide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samtak.contracts.event.DeadlineWarnedV1;
import no.samtak.kit.testing.TopicEar;
import no.samtak.referral.Families.Family;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.decision.Letters;
import no.samtak.referral.person.domain.SyntheticPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scenario F7 up to the birth, and what else a person goes through, over HTTP. */
@SuiteTest
class PersonsThroughLifeTest {

    private static final LocalDate REPORTED = LocalDate.of(2027, 2, 22);
    private static final LocalDate DUE = LocalDate.of(2027, 6, 12);
    private static final LocalDate NINE = LocalDate.of(2018, 1, 1);

    @BeforeEach
    void itIsThe22ndOfFebruary2027() {
        moveTo(REPORTED);
    }

    @Test
    void f7AnExpectedChildIsBornAndTheCaseGoesOnUnderTheSameId() {
        Family family = withAChildBornOn(LocalDate.of(2027, 6, 3));
        UUID caseId = registered(reportOfAnExpectedChild(family, DUE));
        show(caseId).body("subject.kind", equalTo("EXPECTED_CHILD")).body("deadlines.sendBy", contains("2027-03-22"));
        notificationServiceSees(caseId)
                .body("addressees.receiver.role", contains("GUARDIAN", "GUARDIAN"))
                .body("addressees.releaseRule", everyItem(equalTo("PERSON_ONLY")));
        String child = subject(caseId);
        say(caseId, party(caseId, "MOTHER"), "COORDINATOR", "GIVEN", REPORTED).statusCode(201);
        say(caseId, party(caseId, "FATHER"), "COORDINATOR", "GIVEN", REPORTED).statusCode(201);
        String state = show(caseId).extract().path("state");

        moveTo(LocalDate.of(2027, 6, 3));
        record(child, "identification", identification(family.child(), "Fødselsmelding"))
                .statusCode(200)
                .body("kind", equalTo("KNOWN"))
                .body("personId", equalTo(child))
                .body("hasNumber", equalTo(true));

        show(caseId).body("subject.personId", equalTo(child)).body("state", equalTo(state));
        consents(caseId)
                .body("standings.find { it.purpose == 'COORDINATOR' }.complete", equalTo(true))
                .body("standings.find { it.purpose == 'COORDINATOR' }.until", equalTo("2043-06-03"));
        corrections("persons/" + child).body("items.kind", contains("BORN"));
    }

    @Test
    void f7WhenThePregnancyEndsNothingThatWaitsIsReleasedAndNothingIsSent() {
        UUID caseId = registered(reportOfAnExpectedChild(withAChildBornOn(NINE), DUE));
        List<String> before = show(caseId).extract().path("letters.letterOrderId");
        assertThat(before).isNotEmpty();

        record(subject(caseId), "ended-pregnancy", Map.of("on", "2027-02-22", "how", "Mora ringde."))
                .statusCode(200)
                .body("gone.why", equalTo("PREGNANCY_ENDED"));

        notificationService()
                .body(Map.of("letterOrderIds", before))
                .post("/internal/v1/letter-releases")
                .then()
                .statusCode(200)
                .body("answers.answer", everyItem(equalTo("VOID")));
        show(caseId)
                .body("state", equalTo("CLOSED"))
                .body("deadlines.month", everyItem(equalTo("STOPPED")))
                .body("deadlines.stoppedWhy", everyItem(equalTo("PREGNANCY_ENDED")))
                .body("letters.letterOrderId", equalTo(before));
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(caseId))
                    .extracting(TopicEar.Heard::type)
                    .contains("no.samtak.referral.CaseClosed.v1"));
        }
    }

    @Test
    void ofSeveralExpectedChildrenOneEndsAndTheCaseGoesOnAboutTheOther() {
        UUID caseId = registered(reportOfAnExpectedChild(withAChildBornOn(NINE), DUE));
        String first = subject(caseId);
        String second = caseWorkerInBjornafjorden()
                .body(Map.of("role", "EXPECTED_SIBLING", "dueOn", DUE.toString(), "why", "To barn er venta."))
                .post("/api/v1/cases/" + caseId + "/parties")
                .then()
                .statusCode(201)
                .body("dueOn", equalTo(DUE.toString()))
                .extract()
                .path("personId");

        record(first, "ended-pregnancy", Map.of("on", "2027-02-22", "how", "Mora ringde."))
                .statusCode(200);

        show(caseId)
                .body("subject.personId", equalTo(second))
                .body("state", not(equalTo("CLOSED")))
                .body("tasks.kind", hasItem("REVIEW_AFTER_REGISTER_CHANGE"));
    }

    @Test
    void aDeathToldByTheRegisterClosesTheCaseOnceAndIsKnownAgain() {
        Family family = withAChildBornOn(NINE);
        UUID caseId = registered(report(family));
        Map<String, Object> death = change(family.child(), "DEATH");
        death.put("diedOn", "2027-02-20");

        tell(death).statusCode(200).body("outcome", equalTo("APPLIED"));
        tell(death).statusCode(200).body("outcome", equalTo("APPLIED_BEFORE"));
        death.put("diedOn", "2027-02-21");
        tell(death).statusCode(409).body("code", equalTo("MESSAGE_ID_USED"));

        show(caseId).body("state", equalTo("CLOSED"));
        corrections("persons/" + subject(caseId))
                .body("items.kind", contains("GONE"))
                .body("items.after", contains("PERSON_DIED 2027-02-20"))
                .body("items.by", contains("operator-1"));
    }

    @Test
    void aParentsDeathCallsOffWhatWaitsAndTheOtherParentDecidesAlone() {
        Family family = withAChildBornOn(NINE);
        UUID caseId = registered(report(family));
        String mother = party(caseId, "MOTHER");
        String father = party(caseId, "FATHER");
        say(caseId, mother, "COORDINATOR", "GIVEN", REPORTED).statusCode(201);
        Map<String, Object> death = change(family.father(), "DEATH");
        death.put("diedOn", "2027-02-20");

        tell(death).statusCode(200);

        parties(caseId).body("parties.find { it.personId == '" + father + "' }.reach", equalTo("DEAD"));
        consents(caseId).body("standings.find { it.purpose == 'COORDINATOR' }.basis", equalTo("SURVIVING_PARENT"));
        show(caseId)
                .body("state", not(equalTo("CLOSED")))
                .body("letters.state", everyItem(equalTo("VOID")))
                .body("tasks.kind", hasItem("REVIEW_AFTER_REGISTER_CHANGE"));
    }

    @Test
    void underANewNameTheLettersOfADecisionAreWrittenAnewAndTheReceiptStillLeaves() {
        Family family = withAChildBornOn(NINE);
        String caseId = assessed(report(family));
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);
        List<String> receipts = Letters.of(caseId, "L01");
        List<String> before = Letters.of(caseId, "L05");

        tell(renamed(family.child())).statusCode(200);

        UUID id = UUID.fromString(caseId);
        List<String> anew = new ArrayList<>(Letters.of(caseId, "L05"));
        anew.removeAll(before);
        assertThat(statesOf(id, before)).containsOnly("VOID");
        assertThat(statesOf(id, anew)).as("one for each parent").containsExactly("ORDERED", "ORDERED");
        Letters.read(anew.getFirst()).body("concerns.name", equalTo("Nytt"));
        assertThat(statesOf(id, receipts)).isNotEmpty().doesNotContain("VOID");
        show(id).body("tasks.kind", hasItem("REVIEW_AFTER_REGISTER_CHANGE"));
    }

    @Test
    void oneParentsProofDoesNotEndTheClockWhileTheOthersLetterIsWrittenAnew() {
        Family family = withAChildBornOn(NINE);
        String caseId = assessed(report(family));
        decide(caseId, childCoordinatorAndPlan()).statusCode(201);
        List<String> left = List.of(
                Letters.of(caseId, "L05").getFirst(), Letters.of(caseId, "L07").getFirst());
        notificationService()
                .body(Map.of("letterOrderIds", left))
                .post("/internal/v1/letter-releases")
                .then()
                .body("answers.answer", everyItem(equalTo("GO")));
        Map<String, Object> death = change(family.father(), "DEATH");
        death.put("diedOn", "2027-02-20");
        tell(death).statusCode(200);
        UUID id = UUID.fromString(caseId);
        List<String> anew = show(id).extract()
                .path("letters.findAll { it.kind in ['L05', 'L07'] && it.state == 'ORDERED' }.letterOrderId");
        assertThat(anew).as("to the mother alone").hasSize(2);

        Letters.prove(caseId, left, Instant.parse("2027-02-22T11:00:00Z"));
        await().untilAsserted(() -> assertThat(statesOf(id, left)).containsOnly("DISPATCHED"));
        show(id).body("deadlines.month", contains("RUNNING"));

        Letters.prove(caseId, anew, Instant.parse("2027-02-22T12:00:00Z"));
        await().untilAsserted(() -> show(id).body("deadlines.stoppedWhy", contains("DECIDED")));
    }

    private static Map<String, Object> renamed(SyntheticPerson child) {
        Map<String, Object> name = change(child, "NAME");
        name.put("givenName", "Nytt");
        name.put("familyName", "Namn");
        return name;
    }

    @Test
    void otherGuardiansAreAskedAndWrittenToFromTheDayTheRegisterSaysSo() {
        Family family = withAChildBornOn(NINE);
        UUID caseId = registered(report(family));
        SyntheticPerson aunt = adult();
        Map<String, Object> guardians = change(family.child(), "GUARDIANS");
        guardians.put("parentalResponsibility", "OTHERS");
        guardians.put(
                "guardians",
                List.of(Map.of(
                        "role",
                        "OTHER_GUARDIAN",
                        "personNumber",
                        aunt.number().digits(),
                        "givenName",
                        aunt.name().given(),
                        "familyName",
                        aunt.name().family())));

        tell(guardians).statusCode(200);

        parties(caseId)
                .body("parentalResponsibility", equalTo("OTHERS"))
                .body("parties.role", contains("OTHER_GUARDIAN"));
        consents(caseId)
                .body("standings.find { it.purpose == 'PLAN' }.missing", contains(party(caseId, "OTHER_GUARDIAN")));
    }

    @Test
    void ofAChangeThatLacksItsFieldEveryFaultIsNamedAndNoStrangerIsKept() {
        Family family = withAChildBornOn(NINE);
        tell(change(family.child(), "GUARDIANS"))
                .statusCode(422)
                .body("issues.name", contains("/parentalResponsibility", "/guardians"));

        Map<String, Object> death = change(family.child(), "DEATH");
        death.put("diedOn", "2027-02-20");
        tell(death).statusCode(200).body("outcome", equalTo("NOT_KNOWN_HERE"));
        hospital()
                .body(death)
                .post("/api/v1/population-register/changes")
                .then()
                .statusCode(403);
    }

    @Test
    void anUnidentifiedPersonIsClarifiedAndTheCaseBegins() {
        Family family = withAChildBornOn(NINE);
        UUID caseId = registered(report(family).withPersonNumber("12345678901"));
        show(caseId).body("state", equalTo("UNIDENTIFIED")).body("tasks.kind", hasItem("CLARIFY_IDENTITY"));
        String person = subject(caseId);

        caseWorkerInBjornafjorden()
                .body(identification(family.child(), "Helsestasjonen kjenner barnet."))
                .post("/api/v1/persons/" + person + "/identification")
                .then()
                .statusCode(428);
        record(person, "identification", identification(family.child(), "Helsestasjonen kjenner barnet."))
                .statusCode(200);

        show(caseId)
                .body("state", equalTo("RECEIVED"))
                .body("letters.receiver", hasItems("GUARDIAN", "SENDER"))
                .body("tasks.findAll { it.doneAt == null }.kind", not(hasItem("CLARIFY_IDENTITY")));
        corrections("persons/" + person)
                .body("items.kind", contains("IDENTIFIED"))
                .body("items.why", contains("Helsestasjonen kjenner barnet."));
    }

    @Test
    void twoRecordsAreMergedAndAWrongMergeIsSplit() {
        Family family = withAChildBornOn(NINE);
        UUID known = registered(report(family));
        UUID unknown = registered(report(family).withPersonNumber("12345678901"));
        String kept = subject(known);
        String gone = subject(unknown);
        record(gone, "identification", identification(family.child(), "Skulen veit det."))
                .statusCode(409)
                .body("code", equalTo("PERSON_NUMBER_TAKEN"));

        record(kept, "merges", Map.of("otherPersonId", gone, "why", "Same barnet"))
                .statusCode(200);

        show(unknown).body("subject.personId", equalTo(kept)).body("state", equalTo("RECEIVED"));
        person(gone).body("mergedInto", equalTo(kept));
        record(kept, "merges", Map.of("otherPersonId", gone, "why", "Ein gong til"))
                .statusCode(409);
        try (TopicEar ear = new TopicEar("referral-events")) {
            await().untilAsserted(() -> assertThat(ear.about(UUID.fromString(kept)))
                    .extracting(TopicEar.Heard::type)
                    .contains("no.samtak.referral.PersonMerged.v1"));
        }

        record(kept, "splits", Map.of("otherPersonId", gone, "why", "Det var tvillingen"))
                .statusCode(200);

        show(unknown).body("subject.personId", equalTo(gone));
        show(known).body("subject.personId", equalTo(kept));
        corrections("persons/" + gone)
                .body("items.kind", contains("MERGED", "SPLIT"))
                .body("items.why", contains("Same barnet", "Det var tvillingen"));
    }

    @Test
    void aPersonIsFoundByNumberOrByNameAndBirthDateAndNothingTypedComesBack() {
        Family family = withAChildBornOn(NINE);
        UUID caseId = registered(report(family));
        String child = subject(caseId);

        String byNumber = search(Map.of("personNumber", family.child().number().digits()))
                .statusCode(200)
                .body("items.person.personId", contains(child))
                .body("items[0].cases.caseId", contains(caseId.toString()))
                .extract()
                .asString();
        assertThat(byNumber).doesNotContain(family.child().number().digits());
        search(Map.of(
                        "familyName",
                        family.child().name().family().toUpperCase(Locale.ROOT),
                        "givenName",
                        family.child().name().given(),
                        "birthDate",
                        NINE.toString()))
                .statusCode(200)
                .body("items.person.personId", hasItem(child));
        search(Map.of("familyName", family.child().name().family(), "birthDate", "2018-01-02"))
                .statusCode(200)
                .body("items.person.personId", not(hasItem(child)));
        search(Map.of("familyName", "Lyngmose")).statusCode(422);
        search(Map.of("personNumber", "12345678901")).statusCode(422).body("issues.name", contains("/personNumber"));
        caseWorkerInLund()
                .body(Map.of("personNumber", family.child().number().digits()))
                .post("/api/v1/persons/search")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void howAPersonWantsToBeTalkedWithIsChangedOnlyByWhoHasSeenIt() {
        UUID caseId = registered(report(withAChildBornOn(NINE)));
        String mother = party(caseId, "MOTHER");
        String seen = person(mother).extract().header("ETag");
        var contact =
                Map.of("language", "NB", "interpreter", "se", "formats", List.of("LARGE_PRINT"), "reserved", true);

        contact(mother, seen, contact)
                .statusCode(200)
                .body("interpreter", equalTo("se"))
                .body("formats", contains("LARGE_PRINT"))
                .body("reserved", equalTo(true))
                .body("language", equalTo("NB"));
        contact(mother, seen, contact).statusCode(412);
        caseWorkerInLund().get("/api/v1/persons/" + mother).then().statusCode(404);
    }

    @Test
    void aProxyActsWithinAMandateAndABlockedReceiverGetsNothing() {
        UUID caseId = registered(report(withAChildBornOn(NINE)));
        String father = party(caseId, "FATHER");
        var proxy = new HashMap<String, Object>(
                Map.of("role", "PROXY", "givenName", "Åpen", "familyName", "Kvernknurr", "why", "Fullmakt"));
        caseWorkerInBjornafjorden()
                .body(proxy)
                .post("/api/v1/cases/" + caseId + "/parties")
                .then()
                .statusCode(422)
                .body("issues.name", contains("/mandate"));
        proxy.put("mandate", Map.of("from", "2027-01-01", "until", "2027-12-31", "scope", List.of("LETTERS")));
        caseWorkerInBjornafjorden()
                .body(proxy)
                .post("/api/v1/cases/" + caseId + "/parties")
                .then()
                .statusCode(201);

        caseWorkerInBjornafjorden()
                .header("If-Match", parties(caseId).extract().header("ETag"))
                .body(Map.of("role", "FATHER", "reach", "REACHABLE", "blocked", true, "why", "Besøksforbod"))
                .put("/api/v1/cases/" + caseId + "/parties/" + father)
                .then()
                .statusCode(200)
                .body("parties.find { it.personId == '" + father + "' }.blocked", equalTo(true));

        notificationServiceSees(caseId).body("addressees.receiver.role", contains("GUARDIAN", "PROXY"));
        corrections("cases/" + caseId).body("items.why", contains("Fullmakt", "Besøksforbod"));
    }

    @Test
    void theFamilysCasesAreSeenTogetherAndOpenedEachByItself() {
        Family family = withAChildBornOn(NINE);
        UUID older = registered(report(family));
        UUID younger = registered(report(new Family(
                family.mother(),
                family.father(),
                withAChildBornOn(LocalDate.of(2021, 5, 5)).child())));

        caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + older + "/family")
                .then()
                .statusCode(200)
                .body("items.caseId", contains(younger.toString()));
    }

    @Test
    void aReceivedDateIsCorrectedWithItsReasonAndALaterOneIsLookedAtBySomebody() {
        UUID caseId = registered(report(withAChildBornOn(NINE)));
        String referral = show(caseId).extract().path("referrals[0].referralId");

        correctDate(caseId, referral, "2027-02-15", "Stempla hos oss den 15.").statusCode(200);
        show(caseId)
                .body("deadlines.find { it.month == 'RUNNING' }.sendBy", equalTo("2027-03-15"))
                .body("deadlines.find { it.month == 'STOPPED' }.stoppedWhy", equalTo("RECEIVED_DATE_CORRECTED"))
                .body("tasks.kind", not(hasItem("CHECK_RECEIVED_DATE")));
        correctDate(caseId, referral, "2027-02-18", "Feil stempel").statusCode(200);
        show(caseId).body("tasks.kind", hasItem("CHECK_RECEIVED_DATE"));
        correctDate(caseId, referral, "2027-02-23", "I morgon").statusCode(422);

        corrections("cases/" + caseId)
                .body("items.before", contains("2027-02-22", "2027-02-15"))
                .body("items.after", contains("2027-02-15", "2027-02-18"))
                .body("items.by", everyItem(equalTo("case-worker-1")));
    }

    @Test
    void aCorrectedDateCallsOffTheDelayLettersOfItsOwnReferralOnly() {
        Messages report = report(withAChildBornOn(NINE));
        UUID caseId = registered(report);
        assertThat(registered(report.onceMore())).isEqualTo(caseId);
        List<String> deadlines = show(caseId).extract().path("deadlines.deadlineId");
        deadlines.forEach(deadline ->
                Letters.tell(new DeadlineWarnedV1(caseId, UUID.fromString(deadline), LocalDate.of(2027, 3, 17))));
        await().untilAsserted(() -> show(caseId).body("deadlines.month", everyItem(equalTo("WARNED"))));
        List<String> letters = Letters.of(caseId.toString(), "L02");
        String referral = show(caseId).extract().path("referrals[0].referralId");

        correctDate(caseId, referral, "2027-02-15", "Stempla hos oss den 15.").statusCode(200);

        assertThat(statesOf(caseId, letters)).containsOnly("VOID", "ORDERED").contains("VOID", "ORDERED");
    }

    private static List<String> statesOf(UUID caseId, List<String> orders) {
        List<Map<String, String>> letters = show(caseId).extract().path("letters");
        return letters.stream()
                .filter(letter -> orders.contains(letter.get("letterOrderId")))
                .map(letter -> letter.get("state"))
                .toList();
    }

    private static ValidatableResponse correctDate(UUID caseId, String referral, String date, String why) {
        return caseWorkerInBjornafjorden()
                .header("If-Match", show(caseId).extract().header("ETag"))
                .body(Map.of("receivedOn", date, "why", why))
                .put("/api/v1/referrals/" + referral + "/received-date")
                .then();
    }

    private static ValidatableResponse notificationServiceSees(UUID caseId) {
        return notificationService()
                .get("/internal/v1/cases/" + caseId + "/addressees")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse contact(String person, String seen, Map<String, Object> contact) {
        return caseWorkerInBjornafjorden()
                .header("If-Match", seen)
                .body(contact)
                .put("/api/v1/persons/" + person + "/contact")
                .then();
    }

    private static ValidatableResponse search(Map<String, Object> whom) {
        return caseWorkerInBjornafjorden()
                .body(whom)
                .post("/api/v1/persons/search")
                .then();
    }

    private static ValidatableResponse corrections(String of) {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/" + of + "/corrections")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse tell(Map<String, Object> change) {
        return operatorInBjornafjorden()
                .body(change)
                .post("/api/v1/population-register/changes")
                .then();
    }

    private static Map<String, Object> change(SyntheticPerson about, String kind) {
        Map<String, Object> change = new HashMap<>();
        change.put("municipality", "4624");
        change.put("changeId", "change-" + UUID.randomUUID());
        change.put("personNumber", about.number().digits());
        change.put("kind", kind);
        return change;
    }

    private static Map<String, Object> identification(SyntheticPerson as, String how) {
        return Map.of(
                "personNumber",
                as.number().digits(),
                "givenName",
                as.name().given(),
                "familyName",
                as.name().family(),
                "how",
                how);
    }
}
