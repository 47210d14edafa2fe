package no.samtak.coordinator;

import static no.samtak.coordinator.Callers.caseWorkerInBjornafjorden;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.contracts.event.CaseClosedV1;
import no.samtak.contracts.event.ConsentCompletedV1;
import no.samtak.contracts.event.ConsentGivenV1;
import no.samtak.contracts.event.ConsentLapsedV1;
import no.samtak.contracts.event.ConsentWithdrawnV1;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.SchemeGrantedV1;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.SisterVoice;

/** A case in Bjørnafjorden on which a child coordinator has been granted, and what referral-service tells of it. */
public final class GrantedCase {

    private static final String MUNICIPALITY = "bjornafjorden";

    public final UUID caseId = Ids.next();
    public final UUID personId;
    public final UUID mother = Ids.next();
    public final UUID father = Ids.next();
    private final SisterVoice referral;
    private long version;

    private GrantedCase(UUID personId, SisterVoice referral) {
        this.personId = personId;
        this.referral = referral;
    }

    public static GrantedCase on(LocalDate grantedOn, LocalDate namedBy, SisterVoice referral) {
        return about(Ids.next(), grantedOn, namedBy, referral);
    }

    public static GrantedCase about(UUID person, LocalDate grantedOn, LocalDate namedBy, SisterVoice referral) {
        GrantedCase granted = new GrantedCase(person, referral);
        granted.grant("CHILD_COORDINATOR", grantedOn, namedBy);
        await().untilAsserted(() -> granted.tasks().body("items.size()", equalTo(1)));
        return granted;
    }

    public UUID grant(String scheme, LocalDate grantedOn, LocalDate namedBy) {
        return tell(new SchemeGrantedV1(caseId, Ids.next(), personId, scheme, grantedOn, namedBy));
    }

    public void motherConsents(LocalDate on) {
        tell(new ConsentGivenV1(caseId, Ids.next(), mother, "COORDINATOR", on, List.of(father)));
    }

    public void fatherConsentsToo(LocalDate on) {
        tell(new ConsentGivenV1(caseId, Ids.next(), father, "COORDINATOR", on, List.of()));
        tell(new ConsentCompletedV1(caseId, "COORDINATOR", on, LocalDate.of(2034, 1, 1)));
    }

    public void bothConsent(LocalDate on) {
        motherConsents(on);
        fatherConsentsToo(on);
    }

    public void fatherWithdraws(LocalDate on) {
        tell(new ConsentWithdrawnV1(caseId, Ids.next(), father, "COORDINATOR", on, List.of(father)));
    }

    public void consentLapses(LocalDate on) {
        tell(new ConsentLapsedV1(caseId, "COORDINATOR", on, List.of(father)));
    }

    public void isClosed(LocalDate on) {
        tell(new CaseClosedV1(caseId, on, "PERSON_DIED"));
    }

    public void tellAgain(UUID eventId, Event event) {
        referral.tellAs(eventId, MUNICIPALITY, event, version);
    }

    private UUID tell(Event event) {
        return referral.tell(MUNICIPALITY, event, ++version);
    }

    public ValidatableResponse appoint(UUID coordinatorId, LocalDate from) {
        return appoint(coordinatorId, from, Map.of());
    }

    public ValidatableResponse appointOnce(String key, UUID coordinatorId, LocalDate from) {
        return appoint(caseWorkerInBjornafjorden().header("Idempotency-Key", key), coordinatorId, from, Map.of());
    }

    public ValidatableResponse appoint(UUID coordinatorId, LocalDate from, Map<String, Object> more) {
        return appoint(caseWorkerInBjornafjorden(), coordinatorId, from, more);
    }

    private ValidatableResponse appoint(
            RequestSpecification caseWorker, UUID coordinatorId, LocalDate from, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("caseId", caseId, "coordinatorId", coordinatorId, "from", from.toString(), "kinship", "NONE"));
        body.putAll(more);
        return caseWorker.body(body).post("/api/v1/appointments").then();
    }

    public ValidatableResponse tasks() {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/appointment-tasks?caseId=" + caseId)
                .then()
                .statusCode(200);
    }

    public ValidatableResponse responsible() {
        return caseWorkerInBjornafjorden()
                .get("/api/v1/responsibilities?caseId=" + caseId)
                .then();
    }

    /** Registers somebody in Bjørnafjorden who may be appointed. */
    public static UUID coordinator(String name) {
        return coordinator(name, Map.of());
    }

    public static UUID coordinator(String name, Map<String, Object> other) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "staffId", "staff-" + UUID.randomUUID(),
                "name", name,
                "phone", "56 00 00 00",
                "workplace", "Helsestasjonen",
                "service", "PHYSIOTHERAPY",
                "approvedOn", "2026-01-10",
                "trainedOn", "2026-02-10",
                "activeFrom", "2026-01-01"));
        other.forEach((field, value) -> {
            if (value.equals("")) {
                body.remove(field);
            } else {
                body.put(field, value);
            }
        });
        return UUID.fromString(caseWorkerInBjornafjorden()
                .body(body)
                .post("/api/v1/coordinators")
                .then()
                .statusCode(201)
                .extract()
                .path("coordinatorId"));
    }
}
