package no.samtak.notification.letter.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Set;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.local.parts.Role;
import no.samtak.notification.OwnerAddress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the unit's leader sees of letters before any is sent. */
@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
class LetterTemplatesTest {

    private static final String BJORNAFJORDEN = "346240008";

    @Test
    void everyLetterOfTheCatalogueIsListedInBothLanguages() {
        get("/api/v1/letter-templates", Role.UNIT_LEADER)
                .then()
                .statusCode(200)
                .body("items", hasSize(50))
                .body("items.templateId", hasItem("L20"))
                .body(
                        "items.find { it.templateId == 'L03' && it.language == 'NN' }.title",
                        equalTo("Ny orientering om forseinking"));
    }

    @Test
    void aPreviewIsTheMunicipalitysOwnLetterWithInventedContents() throws IOException {
        Response preview = get("/api/v1/letter-templates/L10/preview?language=NN", Role.CASE_WORKER);

        preview.then().statusCode(200).contentType("application/pdf");
        try (var document = Loader.loadPDF(preview.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Bjørnafjorden kommune", "Førehandsvising med oppdikta innhald", "Kari Eksempel");
        }
    }

    @Test
    void aTemplateThatIsNoneIsNotFound() {
        get("/api/v1/letter-templates/L99/preview?language=NB", Role.CASE_WORKER)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void aLanguageThatIsNoneIsRefused() {
        get("/api/v1/letter-templates/L10/preview?language=SE", Role.CASE_WORKER)
                .then()
                .statusCode(400)
                .body("issues.name", hasItem("language"));
        get("/api/v1/letter-templates/L10/preview", Role.CASE_WORKER).then().statusCode(400);
    }

    @Test
    void whoSendsNoLettersSeesNone() {
        get("/api/v1/letter-templates", Role.COORDINATOR).then().statusCode(403);
        get("/api/v1/letter-templates/L10/preview?language=NB", Role.COORDINATOR)
                .then()
                .statusCode(403);
    }

    private static Response get(String path, Role role) {
        return given().header(
                        "Authorization",
                        "Bearer " + Suite.tokens().staff("leader-1", Set.of(role), Set.of(BJORNAFJORDEN)))
                .get(path);
    }
}
