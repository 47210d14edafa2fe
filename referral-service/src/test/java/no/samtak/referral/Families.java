package no.samtak.referral;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.hospital;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.referral.person.domain.SyntheticPerson;
import no.samtak.referral.person.domain.SyntheticPersons;

/** A family of its own for each test, so that a death in one is no death in another. */
public final class Families {

    private static final SyntheticPersons PERSONS = new SyntheticPersons(20270405);

    private Families() {}

    /** Two parents, and a child that is born or expected. */
    public record Family(SyntheticPerson mother, SyntheticPerson father, SyntheticPerson child) {}

    public static synchronized Family withAChildBornOn(LocalDate birthDate) {
        return new Family(
                PERSONS.bornOn(LocalDate.of(1988, 3, 4)),
                PERSONS.bornOn(LocalDate.of(1986, 7, 9)),
                PERSONS.bornOn(birthDate));
    }

    public static synchronized SyntheticPerson adult() {
        return PERSONS.bornOn(LocalDate.of(1975, 5, 6));
    }

    /** The hospital reports; the parents were told. */
    public static Messages report(Family family) {
        return Messages.fromHospital(family.child())
                .with("guardians", List.of(guardian("MOTHER", family.mother()), guardian("FATHER", family.father())));
    }

    /** A midwife reports an expected child. */
    public static Messages reportOfAnExpectedChild(Family family, LocalDate dueOn) {
        return report(family).with("subject", Map.of("dueOn", dueOn.toString()));
    }

    public static UUID registered(Messages message) {
        return UUID.fromString(hospital()
                .body(message.body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("caseId"));
    }

    public static ValidatableResponse show(UUID caseId) {
        return caseWorkerInBjornafjorden().get("/api/v1/cases/" + caseId).then().statusCode(200);
    }

    public static ValidatableResponse parties(UUID caseId) {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/parties")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse consents(UUID caseId) {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + caseId + "/consents")
                .then()
                .statusCode(200);
    }

    public static String party(UUID caseId, String role) {
        return parties(caseId).extract().path("parties.find { it.role == '" + role + "' }.personId");
    }

    public static String subject(UUID caseId) {
        return show(caseId).extract().path("subject.personId");
    }

    public static ValidatableResponse say(UUID caseId, String person, String purpose, String position, LocalDate on) {
        return say(caseId, person, purpose, position, on, List.of());
    }

    public static ValidatableResponse say(
            UUID caseId, String person, String purpose, String position, LocalDate on, List<String> services) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "personId", person, "purpose", purpose, "position", position, "on", on.toString(), "how", "Samtale"));
        if (!services.isEmpty()) {
            said.put("services", services);
        }
        return caseWorkerInBjornafjorden()
                .body(said)
                .post("/api/v1/cases/" + caseId + "/consents")
                .then();
    }

    public static ValidatableResponse find(UUID caseId, String kind, LocalDate from) {
        return caseWorkerInBjornafjorden()
                .body(Map.of(
                        "kind",
                        kind,
                        "from",
                        from.toString(),
                        "assessedBy",
                        "Overlege",
                        "reasons",
                        "Grunngjeve i journalen."))
                .post("/api/v1/cases/" + caseId + "/consent-findings")
                .then();
    }

    public static JsonPath standing(UUID caseId) {
        return consents(caseId).extract().jsonPath();
    }

    public static ValidatableResponse person(String id) {
        return caseWorkerInBjornafjorden().get("/api/v1/persons/" + id).then().statusCode(200);
    }

    /** What a case worker records about a person, at the version they have now. */
    public static ValidatableResponse record(String person, String what, Map<String, Object> said) {
        return caseWorkerInBjornafjorden()
                .header("If-Match", person(person).extract().header("ETag"))
                .body(said)
                .post("/api/v1/persons/" + person + "/" + what)
                .then();
    }

    public static void moveTo(LocalDate day) {
        Suite.legalClock().moveTo(LocalDateTime.of(day, LocalTime.of(10, 0)));
    }

    private static Map<String, Object> guardian(String role, SyntheticPerson person) {
        return Map.of(
                "role",
                role,
                "personNumber",
                person.number().digits(),
                "givenName",
                person.name().given(),
                "familyName",
                person.name().family(),
                "address",
                Map.of("lines", new ArrayList<>(List.of("Fjordvegen 1")), "postalCode", "5200", "town", "Os"));
    }
}
