package no.samtak.coordinator;

import static no.samtak.coordinator.Callers.caseWorkerInBjornafjorden;
import static no.samtak.coordinator.GrantedCase.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two case workers do the same at the same instant: one of them is told. */
@SuiteTest
class TwoAtOnceTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @BeforeEach
    void itIsTheFirstOfMarch2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(TODAY, LocalTime.of(10, 0)));
    }

    @RepeatedTest(5)
    void onTwoCasesOfOnePersonOneCoordinatorIsAppointed() throws Exception {
        try (var referral = new SisterVoice("referral")) {
            GrantedCase one = GrantedCase.on(TODAY, TODAY.plusWeeks(2), referral);
            GrantedCase other = GrantedCase.about(one.personId, TODAY, TODAY.plusWeeks(2), referral);
            List.of(one, other).forEach(TwoAtOnceTest::awaitConsent);
            UUID coordinatorId = coordinator("Kari Koordinator");

            List<ValidatableResponse> answers =
                    together(() -> one.appoint(coordinatorId, TODAY), () -> other.appoint(coordinatorId, TODAY));

            assertThat(statuses(answers)).containsExactlyInAnyOrder(201, 409);
            refused(answers)
                    .body("code", equalTo("APPOINTMENT_NOT_POSSIBLE"))
                    .body("issues.code", contains("COORDINATOR_ON_OTHER_CASE"));
        }
    }

    @RepeatedTest(5)
    void aMemberOfStaffIsRegisteredOnce() throws Exception {
        Map<String, Object> registration = registration();

        List<ValidatableResponse> answers = together(() -> register(registration), () -> register(registration));

        assertThat(statuses(answers)).containsExactlyInAnyOrder(201, 409);
        refused(answers).body("code", equalTo("STAFF_ALREADY_REGISTERED"));
    }

    /** Until the refusal is another one: nobody may be appointed who is nobody. */
    private static void awaitConsent(GrantedCase granted) {
        granted.bothConsent(TODAY);
        UUID untrained = coordinator("Nils Ny", Map.of("trainedOn", ""));
        await().untilAsserted(() -> granted.appoint(untrained, TODAY).body("issues.code", contains("NOT_TRAINED")));
    }

    private static Map<String, Object> registration() {
        return Map.of(
                "staffId", "staff-" + UUID.randomUUID(),
                "name", "Kari Koordinator",
                "phone", "56 00 00 00",
                "workplace", "Skulen",
                "service", "SCHOOL",
                "activeFrom", "2026-01-01");
    }

    private static ValidatableResponse register(Map<String, Object> registration) {
        return caseWorkerInBjornafjorden()
                .body(registration)
                .post("/api/v1/coordinators")
                .then();
    }

    private static List<Integer> statuses(Collection<ValidatableResponse> answers) {
        return answers.stream().map(answer -> answer.extract().statusCode()).toList();
    }

    private static ValidatableResponse refused(List<ValidatableResponse> answers) {
        return answers.stream()
                .filter(answer -> answer.extract().statusCode() == 409)
                .findFirst()
                .orElseThrow();
    }

    private static List<ValidatableResponse> together(
            Callable<ValidatableResponse> one, Callable<ValidatableResponse> other)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<ValidatableResponse> first = threads.submit(() -> atTheStart(start, one));
            Future<ValidatableResponse> second = threads.submit(() -> atTheStart(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static ValidatableResponse atTheStart(CyclicBarrier start, Callable<ValidatableResponse> ask)
            throws Exception {
        start.await();
        return ask.call();
    }
}
