package no.samtak.kit.books;

import static no.samtak.kit.books.BookService.caseWorker;
import static no.samtak.kit.books.BookService.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BookService.class)
class VersionTest {

    private UUID book;

    @BeforeEach
    void aBookOnTheShelf() throws SQLException {
        BookService.makeShelf();
        book = BookService.shelve("bjornafjorden", "Pan");
    }

    @Test
    void whoHasSeenTheLatestVersionMayChangeIt() {
        String seen = caseWorker().get(path()).then().statusCode(200).extract().header("ETag");

        renaming()
                .header("If-Match", seen)
                .put(path())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));
    }

    @Test
    void whoHasSeenAnOlderVersionChangesNothing() throws SQLException {
        renaming().header("If-Match", "\"0\"").put(path()).then().statusCode(200);

        renaming()
                .header("If-Match", "\"0\"")
                .put(path())
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("code", equalTo("VERSION_STALE"));
        assertThat(texts("select version::text from book where book_id = '" + book + "'"))
                .containsExactly("1");
    }

    @Test
    void whoDoesNotSayWhatTheyHaveSeenChangesNothing() {
        renaming()
                .put(path())
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("code", equalTo("VERSION_MISSING"));
    }

    private String path() {
        return "/api/v1/books/" + book;
    }

    private static RequestSpecification renaming() {
        return caseWorker().contentType("application/json").body("{\"title\": \"Victoria\"}");
    }
}
