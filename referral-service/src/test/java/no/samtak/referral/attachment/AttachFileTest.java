package no.samtak.referral.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.caseWorkerInLund;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.school;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuiteTest
class AttachFileTest {

    private static final byte[] PDF = "%PDF-1.7\nTil Kari Testesen\n%%EOF".getBytes(ISO_8859_1);

    private JsonPath receipt;
    private String path;

    @BeforeEach
    void aReportAboutAChild() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
        receipt = hospital()
                .body(Messages.fromHospital().body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        path = "/api/v1/referrals/" + receipt.getString("referralId") + "/attachments";
    }

    @Test
    void aFileComesOutAsItWentInAndIsStoredUnreadable() throws SQLException {
        String location = attach(hospital(), "attachment; filename*=UTF-8''Epikrise%20%C3%A6%C3%B8%C3%A5.pdf", PDF)
                .statusCode(201)
                .body("kind", equalTo("PDF"))
                .body("name", equalTo("Epikrise æøå.pdf"))
                .body("size", equalTo(PDF.length))
                .extract()
                .header("Location");

        byte[] read = caseWorkerInBjornafjorden()
                .get(location)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''Epikrise%20"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();

        assertThat(read).isEqualTo(PDF);
        assertThat(new String(stored(location), ISO_8859_1)).doesNotContain("Kari");
        caseWorkerInBjornafjorden()
                .get("/api/v1/cases/" + receipt.getString("caseId") + "/incoming")
                .then()
                .body("attachments.name", contains("Epikrise æøå.pdf"));
    }

    @Test
    void whoHasOpenedAFileStandsInTheAccessLog() throws SQLException {
        String location = attached();

        caseWorkerInBjornafjorden().get(location).then().statusCode(200);

        assertThat(entriesAbout(receipt.getString("caseId"))).contains("case-worker-1 attachment.read ALLOWED");
    }

    @Test
    void theSameFileTwiceIsOneFile() {
        String first = attached();

        String again = attach(hospital(), "attachment; filename=\"again.pdf\"", PDF)
                .statusCode(200)
                .extract()
                .header("Location");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void theSameKeyForAnotherFileIsRefused() {
        String key = UUID.randomUUID().toString();
        attach(hospital().header("Idempotency-Key", key), "attachment; filename=\"a.pdf\"", PDF)
                .statusCode(201);

        attach(
                        hospital().header("Idempotency-Key", key),
                        "attachment; filename=\"a.pdf\"",
                        "%PDF-1.7 other".getBytes(ISO_8859_1))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aProgramThatCallsItselfAPdfIsNotTaken() {
        attach(hospital(), "attachment; filename=\"epikrise.pdf\"", "MZ program".getBytes(ISO_8859_1))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("ATTACHMENT_NOT_TAKEN"))
                .body("issues.code", contains("KIND_FORBIDDEN"));
    }

    @Test
    void aForbiddenTypeIsRefusedWhateverItSaysOfItself() {
        for (String type : new String[] {"application/zip", "text/html", "application/json"}) {
            hospital()
                    .config(asItIs())
                    .contentType(type)
                    .header("Content-Disposition", "attachment; filename=\"a.zip\"")
                    .body("PK archive".getBytes(ISO_8859_1))
                    .post(path)
                    .then()
                    .statusCode(422)
                    .body("issues.code", contains("KIND_FORBIDDEN"));
        }
    }

    @Test
    void aFalseNameAndAFalseTypeAreToldTogether() {
        hospital()
                .config(asItIs())
                .contentType("image/png")
                .header("Content-Disposition", "attachment; filename=\"skann.jpg\"")
                .body(PDF)
                .post(path)
                .then()
                .statusCode(422)
                .body("issues.code", containsInAnyOrder("NAME_FALSE", "MEDIA_TYPE_FALSE"));
    }

    @Test
    void aFileWithoutANameIsAskedForOne() {
        hospital()
                .config(asItIs())
                .contentType("application/pdf")
                .body(PDF)
                .post(path)
                .then()
                .statusCode(422)
                .body("issues.code", hasItem("NAME_UNUSABLE"));
    }

    @Test
    void aFileLargerThanTenMegabytesIsNotTaken() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        attach(hospital(), "attachment; filename=\"a.pdf\"", large).statusCode(413);
    }

    @Test
    void nobodyElseReadsOrAdds() {
        String location = attached();

        school().get(location).then().statusCode(404);
        caseWorkerInLund().get(location).then().statusCode(404);
        attach(school(), "attachment; filename=\"a.pdf\"", PDF).statusCode(404);
        hospital().get(location).then().statusCode(200);
    }

    @Test
    void theFileOfAMessageAboutTheWrongPersonIsHiddenWithIt() {
        String location = attached();

        hospital()
                .body(Map.of("reason", "WRONG_PERSON"))
                .post("/api/v1/referrals/" + receipt.getString("referralId") + "/cancellation")
                .then()
                .statusCode(204);

        caseWorkerInBjornafjorden().get(location).then().statusCode(404);
        hospital().get(location).then().statusCode(404);
    }

    private String attached() {
        return attach(hospital(), "attachment; filename=\"epikrise.pdf\"", PDF)
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private ValidatableResponse attach(RequestSpecification as, String disposition, byte[] content) {
        return as.config(asItIs())
                .contentType("application/pdf")
                .header("Content-Disposition", disposition)
                .body(content)
                .post(path)
                .then();
    }

    /** Bytes are sent as they are, whatever type they are said to have. */
    private static RestAssuredConfig asItIs() {
        return RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/pdf", ContentType.BINARY)
                        .encodeContentTypeAs("image/png", ContentType.BINARY)
                        .encodeContentTypeAs("application/zip", ContentType.BINARY));
    }

    private static byte[] stored(String location) throws SQLException {
        String id = location.substring(location.lastIndexOf('/') + 1);
        try (Connection app = Suite.database("referral", "app");
                var statement = app.createStatement()) {
            statement.execute("select set_config('samtak.municipality', 'bjornafjorden', false)");
            try (ResultSet row = statement.executeQuery(
                    "select content || name from attachment where attachment_id = '" + id + "'")) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private static List<String> entriesAbout(String subject) throws SQLException {
        try (Connection app = Suite.database("referral", "app");
                var statement = app.createStatement()) {
            statement.execute("select set_config('samtak.municipality', 'bjornafjorden', false)");
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
