package no.samtak.coordinator.appointment;

import static no.samtak.coordinator.Callers.caseWorkerInLund;
import static no.samtak.coordinator.Callers.notificationService;
import static no.samtak.coordinator.Callers.serviceProvider;
import static no.samtak.coordinator.GrantedCase.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import no.samtak.contracts.event.PersonMergedV1;
import no.samtak.contracts.event.PersonSplitV1;
import no.samtak.contracts.event.SchemeGrantedV1;
import no.samtak.coordinator.Callers;
import no.samtak.coordinator.GrantedCase;
import no.samtak.coordinator.SuiteTest;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.TopicEar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class AppointCoordinatorTest {

    private static final LocalDate GRANTED = LocalDate.of(2027, 3, 1);
    private static final LocalDate NAMED_BY = LocalDate.of(2027, 3, 15);
    private static final LocalDate APPOINTED = LocalDate.of(2027, 3, 10);

    private final SisterVoice referral = new SisterVoice("referral");
    private final TopicEar ear = new TopicEar("coordinator-events");

    @BeforeEach
    void itIsTheFirstOfMarch2027() {
        moveTo(GRANTED);
    }

    @AfterEach
    void sayAndHearNoMore() {
        referral.close();
        ear.close();
    }

    @Test
    void fromTheGrantOnTheUnitIsResponsibleAndSomebodyIsToBeNamedByThePromisedDay() {
        GrantedCase granted = granted();

        granted.tasks()
                .body("items[0].scheme", equalTo("CHILD_COORDINATOR"))
                .body("items[0].dueOn", equalTo("2027-03-15"))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].doneAt", nullValue());
        granted.responsible()
                .statusCode(200)
                .body("items.holder", contains("UNIT"))
                .body("items[0].name", equalTo("Koordinerande eining"))
                .body("items[0].until", nullValue());
        heard(granted, "no.samtak.coordinator.DeadlineAnnounced.v1", event -> {
            assertThat(event.data().get("kind").asText()).isEqualTo("NAME_COORDINATOR");
            assertThat(event.data().get("answeredBy").asText()).isEqualTo("WORK");
            assertThat(event.data().get("sendBy").asText()).isEqualTo("2027-03-15");
            assertThat(event.data().get("warnings").get(0).asText()).isEqualTo("2027-03-08");
        });
    }

    @Test
    void afterThePromisedDayTheTaskIsOverdue() {
        GrantedCase granted = granted();

        moveTo(NAMED_BY.plusDays(1));

        granted.tasks().body("items[0].overdue", equalTo(true));
    }

    @Test
    void theCoordinatorIsResponsibleFromTheInstantTheUnitNoLongerIsAndTheTaskIsDone() {
        GrantedCase granted = granted();
        granted.bothConsent(GRANTED);
        String staffId = "staff-" + UUID.randomUUID();
        UUID coordinatorId = coordinator("Kari Koordinator", Map.of("staffId", staffId));
        moveTo(APPOINTED);

        JsonPath appointment = appointed(granted, coordinatorId);

        assertThat(appointment.getString("state")).isEqualTo("ACTIVE");
        JsonPath responsible = granted.responsible()
                .body("items.holder", contains("UNIT", "COORDINATOR"))
                .body("items[1].name", equalTo("Kari Koordinator"))
                .extract()
                .jsonPath();
        assertThat(responsible.getString("items[0].until")).isEqualTo(responsible.getString("items[1].from"));
        assertThat(responsible.getString("items[1].from")).isEqualTo(appointment.getString("from"));
        granted.tasks().body("items[0].doneAt", notNullValue());
        heard(granted, "no.samtak.coordinator.CoordinatorAppointed.v1", event -> {
            assertThat(event.data().get("coordinatorId").asText()).isEqualTo(coordinatorId.toString());
            assertThat(event.data().get("staffId").asText()).isEqualTo(staffId);
        });
        heard(granted, "no.samtak.coordinator.DeadlineMet.v1", event -> {});
    }

    @Test
    void everyGuardianGetsALetterThatNamesTheCoordinatorAlsoWhenReferralServiceIsSilentAtFirst() {
        GrantedCase granted = granted();
        granted.bothConsent(GRANTED);
        UUID secondary = coordinator("Leif Leiar");
        moveTo(APPOINTED);
        appointed(granted, coordinator("Kari Koordinator"), Map.of("secondaryId", secondary));

        List<TopicEar.Heard> ordered = await().atMost(Duration.ofSeconds(30))
                .until(() -> of(granted, "no.samtak.coordinator.LetterOrdered.v1"), letters -> letters.size() == 2);

        assertThat(ordered)
                .extracting(letter -> letter.data().get("releaseRule").asText())
                .containsExactlyInAnyOrder("OWNER_OR_SILENCE", "PERSON_ONLY");
        String orderId = ordered.getFirst().data().get("letterOrderId").asText();
        notificationService()
                .get("/internal/v1/letter-orders/" + orderId)
                .then()
                .statusCode(200)
                .body("kind", equalTo("L14"))
                .body("language", equalTo("NN"))
                .body("receiver.role", equalTo("GUARDIAN"))
                .body("concerns.name", equalTo("Liv"))
                .body("contents.contact.coordinator.name", equalTo("Kari Koordinator"))
                .body("contents.contact.secondary.name", equalTo("Leif Leiar"))
                .body("contents.reason", equalTo("FIRST_APPOINTMENT"));
        notificationService()
                .body(Map.of("letterOrderIds", List.of(orderId)))
                .post("/internal/v1/letter-releases")
                .then()
                .statusCode(200)
                .body("answers.answer", contains("GO"));
    }

    @Test
    void oneParentsConsentIsNotEnoughAndWhoIsMissingIsNamedUntilTheOtherOneConsents() {
        moveTo(LocalDate.of(2027, 4, 5));
        GrantedCase granted = granted();
        UUID coordinatorId = coordinator("Kari Koordinator");
        granted.motherConsents(LocalDate.of(2027, 4, 5));
        LocalDate theDayAfter = LocalDate.of(2027, 4, 6);
        moveTo(theDayAfter);

        await().untilAsserted(() -> granted.appoint(coordinatorId, theDayAfter)
                .statusCode(409)
                .body("code", equalTo("CONSENT_MISSING"))
                .body("issues.detail", contains(containsString(granted.father.toString()))));

        LocalDate later = LocalDate.of(2027, 4, 20);
        moveTo(later);
        granted.fatherConsentsToo(later);
        await().untilAsserted(() -> granted.appoint(coordinatorId, later).statusCode(201));
    }

    @Test
    void beforeAnybodyWasAskedTheRefusalSaysWhatToDo() {
        granted()
                .appoint(coordinator("Kari Koordinator"), GRANTED)
                .statusCode(409)
                .body("code", equalTo("CONSENT_MISSING"))
                .body("issues.detail", contains(containsString("each guardian")));
    }

    @Test
    void everythingAgainstAnAppointmentIsToldAtOnce() {
        GrantedCase granted = granted();
        UUID coordinatorId =
                coordinator("Nils Ny", Map.of("approvedOn", "", "trainedOn", "", "activeUntil", "2027-02-28"));

        granted.appoint(coordinatorId, GRANTED, Map.of("kinship", "RELATIVE"))
                .statusCode(409)
                .body(
                        "issues.code",
                        containsInAnyOrder(
                                "NOT_APPROVED_BY_LEADER",
                                "NOT_TRAINED",
                                "NOT_ACTIVE",
                                "RELATIVE_OF_FAMILY",
                                "CONSENT_MISSING"));
        granted.responsible().body("items.holder", contains("UNIT"));
    }

    @Test
    void theNextCoordinatorTakesOverAtTheInstantTheFirstOneEnds() {
        GrantedCase granted = granted();
        granted.bothConsent(GRANTED);
        moveTo(APPOINTED);
        appointed(granted, coordinator("Kari Koordinator"));
        UUID next = coordinator("Nina Neste");

        granted.appoint(next, APPOINTED).statusCode(422).body("issues.name", contains("/reason"));
        granted.appoint(next, APPOINTED, Map.of("reason", "REQUESTED_CHANGE")).statusCode(201);

        JsonPath responsible = granted.responsible()
                .body("items.name", contains("Koordinerande eining", "Kari Koordinator", "Nina Neste"))
                .extract()
                .jsonPath();
        assertThat(responsible.getString("items[1].until")).isEqualTo(responsible.getString("items[2].from"));
        heard(
                granted,
                "no.samtak.coordinator.AppointmentEnded.v1",
                event -> assertThat(event.data().get("reason").asText()).isEqualTo("HANDED_OVER"));
    }

    @Test
    void whenAnAppointmentEndsTheUnitIsResponsibleAndLooksForTheNextOne() {
        GrantedCase granted = granted();
        granted.bothConsent(GRANTED);
        moveTo(APPOINTED);
        String appointmentId =
                appointed(granted, coordinator("Kari Koordinator")).getString("appointmentId");

        String seen = version(appointmentId);
        end(appointmentId, seen).statusCode(200).body("state", equalTo("ENDED"));

        granted.responsible().body("items.holder", contains("UNIT", "COORDINATOR", "UNIT"));
        granted.tasks()
                .body("items.dueOn", contains("2027-03-15", "2027-03-24"))
                .body("items[1].doneAt", nullValue());
        end(appointmentId, seen).statusCode(412).body("code", equalTo("VERSION_STALE"));
        end(appointmentId, version(appointmentId)).statusCode(409).body("code", equalTo("APPOINTMENT_HAS_ENDED"));
    }

    @Test
    void aWithdrawnConsentPausesTheCoordinatorAndTheUnitIsResponsible() {
        GrantedCase granted = granted();
        granted.bothConsent(GRANTED);
        moveTo(APPOINTED);
        UUID coordinatorId = coordinator("Kari Koordinator");
        appointed(granted, coordinatorId);

        granted.fatherWithdraws(APPOINTED);

        await().untilAsserted(
                        () -> granted.responsible().body("items.holder", contains("UNIT", "COORDINATOR", "UNIT")));
        heard(granted, "no.samtak.coordinator.AppointmentPaused.v1", event -> {});
        granted.appoint(coordinatorId, APPOINTED, Map.of("reason", "REQUESTED_CHANGE"))
                .statusCode(409)
                .body("code", equalTo("CONSENT_MISSING"));
    }

    @Test
    void aConsentThatHasLapsedOpensNothingNewAndPausesNobody() {
        GrantedCase granted = granted();
        granted.bothConsent(GRANTED);
        moveTo(APPOINTED);
        UUID coordinatorId = coordinator("Kari Koordinator");
        appointed(granted, coordinatorId);

        granted.consentLapses(APPOINTED);

        await().untilAsserted(() -> granted.appoint(coordinatorId, APPOINTED, Map.of("reason", "REQUESTED_CHANGE"))
                .statusCode(409)
                .body("code", equalTo("CONSENT_MISSING")));
        granted.responsible().body("items.holder", contains("UNIT", "COORDINATOR"));
    }

    @Test
    void aCaseThatIsClosedQuietlyEndsTheAppointmentAndAsksForNoNextOne() {
        GrantedCase granted = granted();
        granted.bothConsent(GRANTED);
        moveTo(APPOINTED);
        appointed(granted, coordinator("Kari Koordinator"));

        granted.isClosed(APPOINTED);

        heard(
                granted,
                "no.samtak.coordinator.AppointmentEnded.v1",
                event -> assertThat(event.data().get("reason").asText()).isEqualTo("CASE_CLOSED"));
        granted.tasks().body("items.findAll { it.doneAt == null }", empty());
    }

    @Test
    void whenTwoRecordsWereOnePersonAndThenTwoTheCaseFollows() {
        GrantedCase granted = granted();
        granted.bothConsent(GRANTED);
        moveTo(APPOINTED);
        UUID coordinatorId = coordinator("Kari Koordinator");
        appointed(granted, coordinatorId);
        UUID kept = UUID.randomUUID();

        referral.tell("bjornafjorden", new PersonMergedV1(kept, granted.personId), 1);

        GrantedCase other = GrantedCase.about(kept, GRANTED, NAMED_BY, referral);
        other.bothConsent(GRANTED);
        await().untilAsserted(() -> other.appoint(coordinatorId, APPOINTED)
                .statusCode(409)
                .body("issues.code", hasItem("COORDINATOR_ON_OTHER_CASE")));

        referral.tell("bjornafjorden", new PersonSplitV1(kept, granted.personId, List.of(granted.caseId)), 2);

        await().untilAsserted(() -> other.appoint(coordinatorId, APPOINTED).statusCode(201));
    }

    @Test
    void aGrantToldAgainOrOnceMoreInOtherWordsOpensNoSecondTask() {
        GrantedCase granted = granted();
        UUID planGrant = granted.grant("INDIVIDUAL_PLAN", GRANTED, NAMED_BY);
        granted.tellAgain(
                planGrant,
                new SchemeGrantedV1(
                        granted.caseId, Ids.next(), granted.personId, "INDIVIDUAL_PLAN", GRANTED, NAMED_BY));
        granted.bothConsent(GRANTED);
        moveTo(APPOINTED);
        appointed(granted, coordinator("Kari Koordinator"));
        granted.tellAgain(
                planGrant,
                new SchemeGrantedV1(
                        granted.caseId, Ids.next(), granted.personId, "INDIVIDUAL_PLAN", GRANTED, NAMED_BY));
        // Facts about one case are heard in order: once the withdrawal has taken effect, the repeats have been heard.
        granted.fatherWithdraws(APPOINTED);
        await().untilAsserted(
                        () -> granted.responsible().body("items.holder", contains("UNIT", "COORDINATOR", "UNIT")));

        granted.tasks().body("items.size()", equalTo(1)).body("items[0].scheme", equalTo("CHILD_COORDINATOR"));
        assertThat(of(granted, "no.samtak.coordinator.DeadlineAnnounced.v1")).hasSize(1);
    }

    @Test
    void aPersonHasOneCoordinatorWhateverTheCase() {
        GrantedCase granted = granted();
        granted.bothConsent(GRANTED);
        moveTo(APPOINTED);
        UUID coordinatorId = coordinator("Kari Koordinator");
        appointed(granted, coordinatorId);

        GrantedCase other = GrantedCase.about(granted.personId, GRANTED, NAMED_BY, referral);
        other.bothConsent(GRANTED);

        await().untilAsserted(() -> other.appoint(coordinatorId, APPOINTED)
                .statusCode(409)
                .body("issues.code", contains("COORDINATOR_ON_OTHER_CASE")));
        other.responsible().body("items.holder", contains("UNIT"));
    }

    @Test
    void anAppointmentSentAgainIsTheSameAppointment() {
        GrantedCase granted = granted();
        granted.bothConsent(GRANTED);
        UUID coordinatorId = coordinator("Kari Koordinator");
        moveTo(APPOINTED);
        String key = UUID.randomUUID().toString();
        Response first = await().until(
                        () -> granted.appointOnce(key, coordinatorId, APPOINTED)
                                .extract()
                                .response(),
                        answer -> answer.statusCode() == 201);

        granted.appointOnce(key, coordinatorId, APPOINTED)
                .statusCode(201)
                .header("Location", first.header("Location"))
                .body("appointmentId", equalTo(first.path("appointmentId")));

        Callers.caseWorkerInBjornafjorden()
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("appointmentId", equalTo(first.path("appointmentId")));
        granted.responsible().body("items.holder", contains("UNIT", "COORDINATOR"));
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        GrantedCase granted = granted();

        caseWorkerInLund()
                .get("/api/v1/responsibilities?caseId=" + granted.caseId)
                .then()
                .statusCode(404);
        caseWorkerInLund()
                .get("/api/v1/appointment-tasks?caseId=" + granted.caseId)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        caseWorkerInLund()
                .body(Map.of(
                        "caseId",
                        granted.caseId,
                        "coordinatorId",
                        UUID.randomUUID(),
                        "from",
                        "2027-03-01",
                        "kinship",
                        "NONE"))
                .post("/api/v1/appointments")
                .then()
                .statusCode(404);
    }

    @Test
    void aServiceProviderOpensNoneOfIt() {
        serviceProvider().get("/api/v1/coordinators").then().statusCode(403).body("code", equalTo("NOT_ALLOWED"));
        serviceProvider().get("/api/v1/appointment-tasks").then().statusCode(403);
    }

    private GrantedCase granted() {
        return GrantedCase.on(GRANTED, NAMED_BY, referral);
    }

    private static JsonPath appointed(GrantedCase granted, UUID coordinatorId) {
        return appointed(granted, coordinatorId, Map.of());
    }

    /** The consent may still be on its way. */
    private static JsonPath appointed(GrantedCase granted, UUID coordinatorId, Map<String, Object> more) {
        return await().until(
                        () -> granted.appoint(coordinatorId, APPOINTED, more)
                                .extract()
                                .response(),
                        answer -> answer.statusCode() == 201)
                .jsonPath();
    }

    private static String version(String appointmentId) {
        return Callers.caseWorkerInBjornafjorden()
                .get("/api/v1/appointments/" + appointmentId)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static ValidatableResponse end(String appointmentId, String seen) {
        return Callers.caseWorkerInBjornafjorden()
                .header("If-Match", seen)
                .body(Map.of("reason", "CHANGE_OF_STAFF"))
                .post("/api/v1/appointments/" + appointmentId + "/endings")
                .then();
    }

    private List<TopicEar.Heard> of(GrantedCase granted, String type) {
        return ear.about(granted.caseId).stream()
                .filter(event -> event.type().equals(type))
                .toList();
    }

    private void heard(GrantedCase granted, String type, Consumer<TopicEar.Heard> check) {
        List<TopicEar.Heard> events = await().until(() -> of(granted, type), heard -> !heard.isEmpty());
        assertThat(events).hasSize(1);
        check.accept(events.getFirst());
    }

    private static void moveTo(LocalDate day) {
        Suite.legalClock().moveTo(LocalDateTime.of(day, LocalTime.of(10, 0)));
    }
}
