package no.samtak.kit.books;

import static no.samtak.kit.books.BookService.BJORNAFJORDEN;
import static no.samtak.kit.books.BookService.LUND;
import static no.samtak.kit.books.BookService.bearer;
import static no.samtak.kit.books.BookService.caseWorker;
import static no.samtak.kit.books.BookService.staff;
import static no.samtak.kit.books.BookService.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.samtak.kit.testing.Suite;
import no.samtak.local.parts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BookService.class)
class AccessLogTest {

    private static final String OURS = "bjornafjorden";

    private UUID book;

    @BeforeEach
    void aBookOnTheShelf() throws SQLException {
        BookService.makeShelf();
        book = BookService.shelve(OURS, "Growth of the Soil");
    }

    @Test
    void aReadIsWrittenDownWithWhoWhatAndWhy() throws SQLException {
        caseWorker().get("/api/v1/books/" + book).then().statusCode(200);

        assertThat(entriesAbout(book))
                .containsExactly(
                        "bjornafjorden staff-1 {CASE_WORKER} {346240008} book.read ALLOWED {%s} COC LIBRARY_ACT_1"
                                .formatted(book));
    }

    @Test
    void aListIsOneEntryWithEverySubject() throws SQLException {
        UUID another = BookService.shelve(OURS, "Hunger");

        caseWorker().get("/api/v1/books").then().statusCode(200).body("items.bookId", hasItem(another.toString()));

        assertThat(entriesAbout(book)).hasSize(1).isEqualTo(entriesAbout(another));
    }

    @Test
    void whatIsCreatedIsWrittenDown() throws SQLException {
        String created = caseWorker()
                .contentType("application/json")
                .body("{\"title\": \"Victoria\"}")
                .post("/api/v1/books")
                .then()
                .statusCode(201)
                .extract()
                .path("bookId");

        assertThat(entriesAbout(UUID.fromString(created)))
                .singleElement()
                .asString()
                .contains("book.add ALLOWED");
    }

    @Test
    void anAnswerWithoutAnEntryIsWithheld() {
        caseWorker()
                .get("/api/v1/books/forgetful/list")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("INTERNAL_ERROR"))
                .body(not(containsString("Growth of the Soil")));
    }

    @Test
    void anOperationThatDoesNotSayWhatItTouchesGivesNoAnswer() {
        caseWorker().get("/api/v1/books/undeclared/list").then().statusCode(500);
    }

    @Test
    void anOperationThatTouchesNobodyNeedsNoEntry() {
        caseWorker().get("/api/v1/books/count/all").then().statusCode(200);
    }

    @Test
    void whereTheLogCannotBeWrittenNothingIsRead() throws SQLException {
        BookService.asOwner("revoke insert on access_log from plan_app");
        try {
            caseWorker()
                    .get("/api/v1/books/" + book)
                    .then()
                    .statusCode(500)
                    .contentType("application/problem+json")
                    .body(not(containsString("Growth of the Soil")));
            staff(Role.AUDITOR, BJORNAFJORDEN)
                    .get("/api/v1/books/" + book)
                    .then()
                    .statusCode(500);
        } finally {
            BookService.asOwner("grant insert on access_log to plan_app");
        }
        assertThat(entriesAbout(book)).isEmpty();
    }

    @Test
    void whereTheLogCannotBeWrittenNothingIsChanged() throws SQLException {
        BookService.asOwner("revoke insert on access_log from plan_app");
        try {
            caseWorker()
                    .contentType("application/json")
                    .body("{\"title\": \"Never shelved\"}")
                    .post("/api/v1/books")
                    .then()
                    .statusCode(500);
        } finally {
            BookService.asOwner("grant insert on access_log to plan_app");
        }
        assertThat(texts("select title from book where title = 'Never shelved'"))
                .isEmpty();
    }

    @Test
    void aRoleThatOpensNothingLeavesATrace() throws SQLException {
        staff(Role.AUDITOR, BJORNAFJORDEN)
                .get("/api/v1/books/" + book)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");

        assertThat(entriesAbout(book))
                .containsExactly("bjornafjorden staff-1 {AUDITOR} {346240008} book.read DENIED {%s} COC LIBRARY_ACT_1"
                        .formatted(book));
    }

    @Test
    void whatIsAnotherMunicipalitysIsNotFoundAndTheTryIsWrittenDown() throws SQLException {
        staff(Role.CASE_WORKER, LUND).get("/api/v1/books/" + book).then().statusCode(404);

        assertThat(entriesAbout(book))
                .singleElement()
                .asString()
                .startsWith("lund")
                .contains("NOT_FOUND");
    }

    @Test
    void whoBelongsToNoMunicipalityLeavesATraceToo() throws SQLException {
        bearer(Suite.tokens().system("983000001"))
                .get("/api/v1/books/" + book)
                .then()
                .statusCode(403);

        assertThat(entriesAbout(book)).singleElement().asString().startsWith("- 983000001 {JOURNAL_SYSTEM}");
    }

    @Test
    void aCommandThatIsRefusedLeavesATrace() throws SQLException {
        caseWorker().post("/api/v1/books/" + book + "/loans").then().statusCode(422);

        assertThat(entriesAbout(book)).singleElement().asString().contains("book.lend REFUSED");
    }

    @Test
    void nobodyIsKnownBehindAnUnknownToken() throws SQLException {
        RestAssured.get("/api/v1/books/" + book).then().statusCode(401);

        assertThat(entriesAbout(book)).isEmpty();
    }

    @Test
    void theServiceCanNeitherChangeNorDeleteWhatIsWritten() throws SQLException {
        caseWorker().get("/api/v1/books/" + book).then().statusCode(200);

        try (Connection app = Suite.database(BookService.DATABASE, "app");
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update access_log set what = 'nothing'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("delete from access_log"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anotherMunicipalitysEntriesAreNotToBeSeen() throws SQLException {
        caseWorker().get("/api/v1/books/" + book).then().statusCode(200);

        try (Connection app = Suite.database(BookService.DATABASE, "app");
                var statement = app.createStatement()) {
            statement.execute("select set_config('samtak.municipality', 'lund', false)");
            try (ResultSet row =
                    statement.executeQuery("select count(*) from access_log where '" + book + "' = any (subjects)")) {
                row.next();
                assertThat(row.getLong(1)).isZero();
            }
        }
    }

    @Test
    void everyEntryIsSealedWithinASecondOrTwo() throws SQLException {
        caseWorker().get("/api/v1/books/" + book).then().statusCode(200);

        await().until(() -> texts("select seal.number from access_log_seal seal join access_log entry"
                                + " on entry.entry_id = any (seal.entries) where '" + book + "' = any (entry.subjects)")
                        .size()
                == 1);
        auditor("/head").then().statusCode(200).body("hash.length()", equalTo(64));
    }

    @Test
    void theChainBreaksWhenAnEntryIsAltered() throws SQLException {
        caseWorker().get("/api/v1/books/" + book).then().statusCode(200);
        awaitSeals();
        auditor("/check").then().statusCode(200).body("whole", equalTo(true));

        String change = "update access_log set caller_id = '%s' where '" + book + "' = any (subjects)";
        BookService.asOwner(change.formatted("somebody-else"));
        try {
            auditor("/check").then().body("whole", equalTo(false)).body("firstBrokenSeal", not(equalTo(null)));
        } finally {
            BookService.asOwner(change.formatted("staff-1"));
        }
        auditor("/check").then().body("whole", equalTo(true));
    }

    @Test
    void theChainBreaksWhenAnEntryIsTakenOut() throws SQLException {
        caseWorker().get("/api/v1/books/" + book).then().statusCode(200);
        awaitSeals();

        BookService.asOwner("create table taken as select * from access_log where '" + book + "' = any (subjects);"
                + " delete from access_log where '" + book + "' = any (subjects)");
        try {
            auditor("/check").then().body("whole", equalTo(false)).body("firstBrokenSeal", not(equalTo(null)));
        } finally {
            BookService.asOwner("insert into access_log overriding system value select * from taken; drop table taken");
        }
        auditor("/check").then().body("whole", equalTo(true));
    }

    @Test
    void anEntryThatWasSmuggledInIsFound() throws SQLException {
        caseWorker().get("/api/v1/books/" + book).then().statusCode(200);
        awaitSeals();

        BookService.asOwner("insert into access_log (municipality, at, caller_id, caller_roles, organisations, what,"
                + " outcome, subjects, purpose) values ('bjornafjorden', '2020-01-01', 'smuggler', '{}', '{}', 'x',"
                + " 'ALLOWED', '{}', 'COC')");
        try {
            auditor("/check").then().body("whole", equalTo(false)).body("smuggledEntries", equalTo(1));
        } finally {
            BookService.asOwner("delete from access_log where caller_id = 'smuggler'");
        }
    }

    private static io.restassured.response.Response auditor(String what) {
        return staff(Role.AUDITOR, BJORNAFJORDEN).get("/internal/v1/access-log" + what);
    }

    private static void awaitSeals() throws SQLException {
        await().until(() ->
                texts("select entry_id::text from access_log_unsealed").isEmpty());
    }

    private static List<String> entriesAbout(UUID subject) throws SQLException {
        return texts(
                "select concat_ws(' ', municipality, caller_id, caller_roles, organisations, what, outcome, subjects,"
                        + " purpose, legal_basis) from access_log where '" + subject
                        + "' = any (subjects) order by entry_id");
    }
}
