package no.samtak.plan;

import static no.samtak.plan.Callers.caseWorkerInBjornafjorden;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.contracts.event.AppointmentEndedV1;
import no.samtak.contracts.event.CaseClosedV1;
import no.samtak.contracts.event.ConsentCompletedV1;
import no.samtak.contracts.event.ConsentLapsedV1;
import no.samtak.contracts.event.ConsentWithdrawnV1;
import no.samtak.contracts.event.CoordinatorAppointedV1;
import no.samtak.contracts.event.Event;
import no.samtak.contracts.event.PersonMergedV1;
import no.samtak.contracts.event.PersonSplitV1;
import no.samtak.contracts.event.SchemeGrantedV1;
import no.samtak.kit.testing.SisterVoice;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** A plan of a case of its own, from the grant on, with the voices of the sisters. */
public final class GrantedPlan implements AutoCloseable {

    private static final String MUNICIPALITY = "bjornafjorden";

    private final SisterVoice referral = new SisterVoice("referral");
    private final SisterVoice coordinator = new SisterVoice("coordinator");
    private final UUID caseId = UUID.randomUUID();
    private final UUID personId = UUID.randomUUID();
    private final UUID appointmentId = UUID.randomUUID();
    private final String staffId = "staff-" + UUID.randomUUID();
    private final UUID grantEvent = UUID.randomUUID();
    private long version = 1;

    public GrantedPlan() {
        tellGrant();
        patiently().untilAsserted(() -> assertThat(ids()).hasSize(1));
    }

    /** Waits for what is on its way: a broker that has just started takes its time. */
    public static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }

    public UUID caseId() {
        return caseId;
    }

    /** Who the coordinator is in the token of staff. */
    public String coordinatorsStaffId() {
        return staffId;
    }

    /** The same event each time it is called. */
    public void tellGrant() {
        referral.tellAs(grantEvent, MUNICIPALITY, grant(), 3);
    }

    /** The same right once more, as another fact. */
    public void tellAnotherGrant() {
        referral.tell(MUNICIPALITY, grant(), 9);
    }

    public List<String> ids() {
        return caseWorkerInBjornafjorden()
                .queryParam("caseId", caseId)
                .get("/api/v1/plans")
                .then()
                .statusCode(200)
                .extract()
                .path("items.planId");
    }

    public String path() {
        return "/api/v1/plans/" + ids().getFirst();
    }

    public ValidatableResponse show() {
        return caseWorkerInBjornafjorden().get(path()).then();
    }

    public ValidatableResponse post(String what, Object body) {
        return caseWorkerInBjornafjorden()
                .header("If-Match", seen())
                .body(body)
                .post(path() + what)
                .then();
    }

    public ValidatableResponse activate() {
        return post("/activation", Map.of());
    }

    /** Everything that staff and family write. */
    public GrantedPlan written() {
        writeContent().statusCode(200);
        String goal = post("/goals", Map.of("text", "Å symje åleine"))
                .statusCode(201)
                .extract()
                .path("goalId");
        post(
                        "/measures",
                        Map.of(
                                "goalId", goal,
                                "description", "Trening i basseng",
                                "extent", "To timar i veka",
                                "responsible", "Fysioterapeuten",
                                "standing", "GRANTED",
                                "decisionReference", "2027/118"))
                .statusCode(201);
        post("/participants", Map.of("service", "Fysioterapitenesta", "role", "SERVICE_PROVIDER", "name", "Kari"))
                .statusCode(201);
        return this;
    }

    /** The version that a case worker sees now. */
    public String seen() {
        return show().extract().header("ETag");
    }

    public ValidatableResponse writeContent() {
        return caseWorkerInBjornafjorden()
                .header("If-Match", seen())
                .body(Map.ofEntries(
                        Map.entry("legalBasis", "HEALTH_AND_CARE_ACT"),
                        Map.entry("responsibleAuthority", "MUNICIPAL_HEALTH_AND_CARE"),
                        Map.entry("resources", "Likar å teikne."),
                        Map.entry("needs", "Treng ro ved overgangar."),
                        Map.entry("personContributes", "Seier frå når det blir for mykje."),
                        Map.entry("providersContribute", "Tenestene møtest kvar månad."),
                        Map.entry("howCarriedOut", "Koordinatoren held i det."),
                        Map.entry("cooperation", "Skulen er med."),
                        Map.entry("from", "2027-05-01"),
                        Map.entry("to", "2028-04-30"),
                        Map.entry("revisionDates", List.of("2027-10-31"))))
                .put(path() + "/content")
                .then();
    }

    /** Both consents and a coordinator, as coordinator-service tells them; returns when they have been heard. */
    public GrantedPlan consentedAndCoordinated() {
        consent("PLAN");
        consent("SHARING");
        tell(new CoordinatorAppointedV1(
                caseId,
                appointmentId,
                personId,
                UUID.randomUUID(),
                staffId,
                "CHILD_COORDINATOR",
                Instant.parse("2027-04-20T08:00:00Z")));
        patiently()
                .untilAsserted(() ->
                        assertThat(show().extract().<Object>path("coordinator")).isNotNull());
        return this;
    }

    public void consent(String purpose) {
        tell(new ConsentCompletedV1(caseId, purpose, LocalDate.of(2027, 4, 20), null));
    }

    public void withdraw(String purpose) {
        tell(new ConsentWithdrawnV1(
                caseId, UUID.randomUUID(), personId, purpose, LocalDate.of(2027, 6, 2), List.of(personId)));
    }

    public void lapse(String purpose) {
        tell(new ConsentLapsedV1(caseId, purpose, LocalDate.of(2027, 4, 20), List.of(personId)));
    }

    public void closeCase() {
        tell(new CaseClosedV1(caseId, LocalDate.of(2027, 6, 2), "PERSON_DIED"));
    }

    public void merge(UUID kept) {
        referral.tell(MUNICIPALITY, new PersonMergedV1(kept, personId), 1);
    }

    public void split(UUID kept) {
        referral.tell(MUNICIPALITY, new PersonSplitV1(kept, personId, List.of(caseId)), 2);
    }

    public UUID personId() {
        return personId;
    }

    public void endAppointment() {
        tell(new AppointmentEndedV1(caseId, appointmentId, Instant.parse("2027-04-25T08:00:00Z"), "LEFT"));
    }

    /** When state is this. */
    public void awaitState(String state) {
        patiently()
                .untilAsserted(
                        () -> assertThat(show().extract().<String>path("state")).isEqualTo(state));
    }

    private SchemeGrantedV1 grant() {
        return new SchemeGrantedV1(
                caseId,
                UUID.randomUUID(),
                personId,
                "INDIVIDUAL_PLAN",
                LocalDate.of(2027, 4, 1),
                LocalDate.of(2027, 4, 15));
    }

    private void tell(Event event) {
        coordinator.tell(MUNICIPALITY, event, version++);
    }

    @Override
    public void close() {
        referral.close();
        coordinator.close();
    }
}
