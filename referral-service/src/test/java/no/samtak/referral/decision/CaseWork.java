package no.samtak.referral.decision;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.hospital;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samtak.referral.Messages;

/** What a case worker in Bjørnafjorden writes, and how a case gets so far. */
public final class CaseWork {

    private static final Map<String, Object> CHILD_HEARD =
            Map.of("way", "CHILDS_VIEW", "on", "2027-01-31", "text", "Han vil ha éin å ringje til.");

    private CaseWork() {}

    public static ValidatableResponse send(Messages message) {
        return hospital().body(message.body()).post("/api/v1/referrals").then();
    }

    public static String registered(Messages message) {
        return send(message).statusCode(201).extract().path("caseId");
    }

    public static ValidatableResponse show(String caseId) {
        return caseWorkerInBjornafjorden().get("/api/v1/cases/" + caseId).then().statusCode(200);
    }

    public static ValidatableResponse assess(String caseId, Map<String, Object> findings) {
        return assess(caseId, show(caseId).extract().header("ETag"), findings);
    }

    public static ValidatableResponse assess(String caseId, String seen, Map<String, Object> findings) {
        return caseWorkerInBjornafjorden()
                .header("If-Match", seen)
                .body(findings)
                .put("/api/v1/cases/" + caseId + "/assessment")
                .then();
    }

    /** Both parents, or the person, say yes to a purpose. */
    public static void consented(String caseId, String purpose, String on) {
        String address = "/api/v1/cases/" + caseId + "/consents";
        List<String> guardians = caseWorkerInBjornafjorden()
                .get(address)
                .then()
                .extract()
                .path("people.findAll { it.role != 'SUBJECT' }.personId");
        guardians.forEach(giver -> caseWorkerInBjornafjorden()
                .body(Map.of("personId", giver, "purpose", purpose, "position", "GIVEN", "on", on, "how", "Samtale"))
                .post(address)
                .then()
                .statusCode(201));
    }

    public static ValidatableResponse decide(String caseId, Map<String, Object> decision) {
        return caseWorkerInBjornafjorden()
                .body(decision)
                .post("/api/v1/cases/" + caseId + "/decisions")
                .then();
    }

    /** A case on which every criterion of all three schemes is met. */
    public static String assessed(Messages message) {
        String caseId = registered(message);
        assess(caseId, allIsMet()).statusCode(200);
        return caseId;
    }

    public static Map<String, Object> allIsMet() {
        Map<String, Object> findings = new HashMap<>();
        findings.put("duration", Map.of("months", 36, "evidence", "Fysioterapeuten ventar det."));
        findings.put(
                "services",
                Map.of(
                        "kinds",
                        List.of("PHYSIOTHERAPY", "RESPITE_CARE", "KINDERGARTEN"),
                        "mustBeSeenTogether",
                        true,
                        "compound",
                        false,
                        "evidence",
                        "Foreldra fortel om kvardagen."));
        findings.put(
                "condition",
                Map.of("kinds", List.of("DISABILITY"), "serious", true, "evidence", "Overlegen skildrar det."));
        findings.put("childHeard", CHILD_HEARD);
        return findings;
    }

    /** Scenario F12: one health service, and nobody tells of any illness. */
    public static Map<String, Object> nothingIsMet() {
        Map<String, Object> findings = allIsMet();
        findings.put(
                "services",
                Map.of(
                        "kinds",
                        List.of("SCHOOL", "EDUCATIONAL_PSYCHOLOGY", "CHILD_WELFARE", "PUBLIC_HEALTH_NURSE"),
                        "mustBeSeenTogether",
                        true,
                        "compound",
                        false,
                        "evidence",
                        "Skulen fortel."));
        findings.put("condition", Map.of("kinds", List.of(), "serious", false, "evidence", "Ingen fortel om sjukdom."));
        findings.put(
                "judgements",
                List.of(judgement("SERVICES_ARE_COORDINATED"), judgement("SERVICES_ARE_COMPOUND_OR_COORDINATED")));
        return findings;
    }

    private static Map<String, Object> judgement(String criterion) {
        return Map.of("criterion", criterion, "verdict", "NOT_MET", "reasons", "Éi helseteneste er nok.");
    }

    /** What the story decides. */
    public static Map<String, Object> childCoordinatorAndPlan() {
        Map<String, Object> decision = decision(List.of(
                Map.of("scheme", "CHILD_COORDINATOR", "outcome", "GRANTED"),
                Map.of("scheme", "INDIVIDUAL_PLAN", "outcome", "GRANTED")));
        decision.put("choice", Map.of("scheme", "CHILD_COORDINATOR", "view", "Vi vil ha éin for heile familien."));
        decision.put("contact", Map.of("name", "Kåre Lønning", "phone", "00 12 34 00"));
        return decision;
    }

    public static Map<String, Object> everythingRefused() {
        Map<String, Object> decision = decision(List.of(
                Map.of("scheme", "COORDINATOR", "outcome", "REFUSED", "criteria", reasons("SERVICES_ARE_COORDINATED")),
                Map.of(
                        "scheme",
                        "CHILD_COORDINATOR",
                        "outcome",
                        "REFUSED",
                        "criteria",
                        reasons("CONDITION_IS_SERIOUS", "SERVICES_ARE_COMPOUND_OR_COORDINATED")),
                Map.of(
                        "scheme",
                        "INDIVIDUAL_PLAN",
                        "outcome",
                        "REFUSED",
                        "criteria",
                        reasons("SERVICES_ARE_COORDINATED"))));
        decision.put("considerations", "Det beste for barnet er at skulen held fram.");
        decision.put(
                "coordination",
                Map.of(
                        "carriedBy",
                        Map.of("service", "Skulen", "contact", "Rektor Mæland", "phone", "00 12 34 56"),
                        "explanation",
                        "Skulen kallar inn til møte."));
        return decision;
    }

    public static Map<String, Object> everythingDeclined() {
        return decision(List.of(
                Map.of("scheme", "COORDINATOR", "outcome", "DECLINED_BY_PERSON"),
                Map.of("scheme", "CHILD_COORDINATOR", "outcome", "DECLINED_BY_PERSON"),
                Map.of("scheme", "INDIVIDUAL_PLAN", "outcome", "DECLINED_BY_PERSON")));
    }

    private static Map<String, Object> decision(List<Map<String, Object>> outcomes) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("outcomes", outcomes);
        decision.put("impartiality", Map.of("isKin", false, "reportedTheNeed", false));
        decision.put("caseHandler", "Kåre Lønning");
        decision.put("responsible", "Gunhild Mæland");
        return decision;
    }

    private static List<Map<String, Object>> reasons(String... criteria) {
        return Arrays.stream(criteria)
                .map(criterion -> Map.<String, Object>of("criterion", criterion, "reasons", "Slik er det vurdert."))
                .toList();
    }
}
