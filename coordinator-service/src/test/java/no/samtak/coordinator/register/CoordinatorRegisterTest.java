package no.samtak.coordinator.register;

import static no.samtak.coordinator.Callers.caseWorkerInBjornafjorden;
import static no.samtak.coordinator.Callers.caseWorkerInLund;
import static no.samtak.coordinator.GrantedCase.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.coordinator.SuiteTest;
import no.samtak.kit.testing.Suite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuiteTest
class CoordinatorRegisterTest {

    @Test
    void aCoordinatorIsShownAsRegisteredAndOnlyInTheirMunicipality() {
        UUID id = coordinator("Kari Koordinator");

        caseWorkerInBjornafjorden()
                .get("/api/v1/coordinators/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Kari Koordinator"))
                .body("service", equalTo("PHYSIOTHERAPY"));
        caseWorkerInLund().get("/api/v1/coordinators/" + id).then().statusCode(404);
    }

    @Test
    void theNameIsNotReadableInTheDatabase() throws Exception {
        UUID id = coordinator("Kari Uleseleg");

        try (var connection = Suite.database("coordinator", "app");
                var tenant = connection.createStatement();
                var query = connection.prepareStatement("select contact from coordinator where coordinator_id = ?")) {
            tenant.execute("select set_config('samtak.municipality', 'bjornafjorden', false)");
            query.setObject(1, id);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), StandardCharsets.UTF_8)).doesNotContain("Uleseleg");
            }
        }
    }

    @Test
    void aRegistrationSentAgainIsTheSameRegistration() {
        Map<String, Object> body = Map.of(
                "staffId", "staff-" + UUID.randomUUID(),
                "name", "Kari Koordinator",
                "phone", "56 00 00 00",
                "workplace", "Skulen",
                "service", "SCHOOL",
                "activeFrom", "2026-01-01");
        String key = UUID.randomUUID().toString();

        String first = registered(key, body).extract().path("coordinatorId");

        registered(key, body).header("Idempotency-Replayed", "true").body("coordinatorId", equalTo(first));
    }

    private static ValidatableResponse registered(String key, Map<String, Object> body) {
        return caseWorkerInBjornafjorden()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/coordinators")
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyIsRegisteredTwice() {
        String staffId = "staff-" + UUID.randomUUID();
        coordinator("Kari Koordinator", Map.of("staffId", staffId));

        caseWorkerInBjornafjorden()
                .body(Map.of(
                        "staffId", staffId,
                        "name", "Kari Koordinator",
                        "phone", "56 00 00 00",
                        "workplace", "Skulen",
                        "service", "SCHOOL",
                        "activeFrom", "2026-01-01"))
                .post("/api/v1/coordinators")
                .then()
                .statusCode(409)
                .body("code", equalTo("STAFF_ALREADY_REGISTERED"));
    }

    @Test
    void everyFaultOfARegistrationIsToldAtOnce() {
        caseWorkerInBjornafjorden()
                .body(Map.of("staffId", "", "service", "MAGIC", "activeFrom", "2027-02-30"))
                .post("/api/v1/coordinators")
                .then()
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder("/staffId", "/service", "/activeFrom", "/name", "/phone", "/workplace"));
    }

    @Test
    void theListIsFilteredByServiceAndDayAndGoesOnWhereThePageEnded() {
        UUID first = coordinator("Ein", Map.of("service", "SUPPORT_CONTACT"));
        UUID second = coordinator("To", Map.of("service", "SUPPORT_CONTACT"));
        UUID gone = coordinator("Tre", Map.of("service", "SUPPORT_CONTACT", "activeUntil", "2026-12-31"));

        List<String> listed = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = page(next);
            listed.addAll(page.getList("items.coordinatorId"));
            next = page.getString("next");
        } while (next != null);

        assertThat(listed).contains(first.toString(), second.toString()).doesNotContain(gone.toString());
        assertThat(listed).doesNotHaveDuplicates();
        caseWorkerInLund()
                .get("/api/v1/coordinators")
                .then()
                .statusCode(200)
                .body("items.coordinatorId", not(hasItem(first.toString())));
    }

    private static JsonPath page(@Nullable String after) {
        var request = caseWorkerInBjornafjorden()
                .queryParam("service", "SUPPORT_CONTACT")
                .queryParam("activeOn", "2027-03-01")
                .queryParam("limit", "1");
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get("/api/v1/coordinators")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
