package no.samtak.referral;

import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.notificationService;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class AccessIsLoggedTest {

    private String caseId;
    private JsonPath shown;

    @BeforeEach
    void aReportAboutAChild() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
        caseId = hospital()
                .body(Messages.fromHospital().body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("caseId");
        shown = caseWorkerInBjornafjorden().get("/api/v1/cases/" + caseId).jsonPath();
    }

    @Test
    void whoReportedAndWhoReadTheCaseIsWrittenDownWithTheChild() throws SQLException {
        assertThat(entriesAbout("bjornafjorden", shown.getString("subject.personId")))
                .contains("310000005 referral.register ALLOWED", "case-worker-1 case.read ALLOWED");
    }

    @Test
    void aTryFromAnotherMunicipalityIsWrittenDownInThatMunicipality() throws SQLException {
        caseWorkerInLund().get("/api/v1/cases/" + caseId).then().statusCode(404);

        assertThat(entriesAbout("lund", caseId)).containsExactly("case-worker-2 case.read NOT_FOUND");
    }

    @Test
    void aSisterThatReadsALetterIsWrittenDown() throws SQLException {
        String letter = shown.getString("letters[0].letterOrderId");

        notificationService().get("/internal/v1/letter-orders/" + letter).then().statusCode(200);
        hospital().get("/internal/v1/letter-orders/" + letter).then().statusCode(403);

        assertThat(entriesAbout("bjornafjorden", caseId)).contains("notification letter.read ALLOWED");
        assertThat(entriesAbout("-", letter)).containsExactly("310000005 letter.read DENIED");
    }

    @Test
    void askingForAnUnknownLetterIsAnsweredAndWrittenDown() throws SQLException {
        UUID unknown = UUID.randomUUID();

        notificationService()
                .body(Map.of("letterOrderIds", List.of(unknown)))
                .post("/internal/v1/letter-releases")
                .then()
                .statusCode(200);

        assertThat(entriesAbout("bjornafjorden", unknown.toString()))
                .containsExactly("notification letter.release ALLOWED");
    }

    private static List<String> entriesAbout(String municipality, String subject) throws SQLException {
        try (Connection app = Suite.database("referral", "app");
                var statement = app.createStatement()) {
            statement.execute("select set_config('samtak.municipality', '" + municipality + "', false)");
            try (ResultSet row = statement.executeQuery("select caller_id, what, outcome from access_log where '"
                    + subject + "' = any (subjects) order by entry_id")) {
                List<String> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
                }
                return entries;
            }
        }
    }
}
