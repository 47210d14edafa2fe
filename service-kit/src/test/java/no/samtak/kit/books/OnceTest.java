package no.samtak.kit.books;

import static no.samtak.kit.books.BookService.LUND;
import static no.samtak.kit.books.BookService.bearer;
import static no.samtak.kit.books.BookService.caseWorker;
import static no.samtak.kit.books.BookService.staff;
import static no.samtak.kit.books.BookService.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import no.samtak.kit.testing.Suite;
import no.samtak.local.parts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(BookService.class)
class OnceTest {

    private final String key = UUID.randomUUID().toString();
    private final String title = "Mysteries " + key;

    @BeforeEach
    void aShelf() throws SQLException {
        BookService.makeShelf();
    }

    @Test
    void theSameRequestAgainCreatesNothingAndGetsTheFirstAnswer() throws SQLException {
        Response first = add(key, title);
        Response again = add(key, title);

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body(equalTo(first.body().asString()));
        assertThat(shelved(title)).isEqualTo(1);
    }

    @Test
    void aKeyInQuotesIsTheSameKey() throws SQLException {
        add(key, title).then().statusCode(201);
        add("\"" + key + "\"", title).then().header("Idempotency-Replayed", "true");

        assertThat(shelved(title)).isEqualTo(1);
    }

    @Test
    void theBodyIsReadAnewAndTheETagIsTheFirstOne() {
        Response first = add(key, title);
        caseWorker()
                .contentType("application/json")
                .header("If-Match", first.header("ETag"))
                .body("{\"title\": \"Renamed\"}")
                .put(first.header("Location"))
                .then()
                .statusCode(200);

        Response again = add(key, title);

        again.then().body("title", equalTo("Renamed")).header("ETag", first.header("ETag"));
        caseWorker()
                .contentType("application/json")
                .header("If-Match", again.header("ETag"))
                .body("{\"title\": \"Lost update\"}")
                .put(again.header("Location"))
                .then()
                .statusCode(412);
    }

    @Test
    void withoutAKeyEveryRequestCreates() throws SQLException {
        post(caseWorker(), title).then().statusCode(201);
        post(caseWorker(), title).then().statusCode(201);

        assertThat(shelved(title)).isEqualTo(2);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() throws SQLException {
        add(key, title).then().statusCode(201);

        add(key, "Pan " + key).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));

        assertThat(shelved("Pan " + key)).isZero();
    }

    @Test
    void whileTheFirstRequestIsAtWorkASecondOneIsTurnedAway() throws SQLException {
        CountDownLatch slow = new CountDownLatch(1);
        Books.SLOW.put(title, slow);
        var first = CompletableFuture.supplyAsync(() -> add(key, title).statusCode());
        try {
            await().untilAsserted(() -> assertThat(texts("select objid::text from pg_locks where locktype = 'advisory'"
                            + " and mode = 'ExclusiveLock' and objsubid = 1"))
                    .isNotEmpty());
            add(key, title).then().statusCode(409).body("code", equalTo("IDEMPOTENCY_KEY_IN_USE"));
        } finally {
            Books.SLOW.remove(title);
            slow.countDown();
        }

        assertThat(first.join()).isEqualTo(201);
        assertThat(shelved(title)).isEqualTo(1);
    }

    @Test
    void aRefusalUsesUpNoKey() {
        add(key, "Untitled").then().statusCode(422).body("code", equalTo("REQUEST_REFUSED"));

        add(key, title).then().statusCode(201);
    }

    @Test
    void somebodyElsesKeyIsAnotherKey() throws SQLException {
        add(key, title).then().statusCode(201);
        post(
                        bearer(Suite.tokens()
                                        .staff("staff-2", Set.of(Role.CASE_WORKER), Set.of(BookService.BJORNAFJORDEN)))
                                .header("Idempotency-Key", key),
                        title)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        post(staff(Role.CASE_WORKER, LUND).header("Idempotency-Key", key), title)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());

        assertThat(shelved(title)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "two words", "æ"})
    void whatIsNoKeyIsToldSo(String nonsense) {
        add(nonsense, title)
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("Idempotency-Key"))
                .body("issues[0].in", equalTo("HEADER"));
    }

    @Test
    void theTableHoldsNeitherKeyNorBody() throws SQLException {
        add(key, title).then().statusCode(201);

        assertThat(texts("select idempotency_key::text from idempotency_key"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(key) || row.contains("Mysteries"));
    }

    @Test
    void afterThirtyDaysAKeyIsForgottenAndItsRowGoes() throws SQLException {
        add(key, title).then().statusCode(201);
        BookService.asOwner("update idempotency_key set created_at = created_at - interval '31 days'");
        long old = texts("select 1 from idempotency_key").size();

        add(key, title).then().statusCode(201).header("Idempotency-Replayed", not("true"));

        assertThat(old).isPositive();
        assertThat(texts("select 1 from idempotency_key where created_at < now() - interval '30 days'"))
                .hasSizeLessThan((int) old);
    }

    @Test
    void aReplayIsAReadAndIsWrittenDown() throws SQLException {
        UUID book = UUID.fromString(add(key, title).path("bookId"));
        add(key, title);

        assertThat(texts("select what || outcome from access_log where '" + book + "' = any (subjects)"))
                .containsExactly("book.addALLOWED", "book.addALLOWED");
    }

    private static Response add(String key, String title) {
        return post(caseWorker().header("Idempotency-Key", key), title);
    }

    private static Response post(RequestSpecification request, String title) {
        return request.contentType("application/json")
                .body("{\"title\": \"" + title + "\"}")
                .post("/api/v1/books");
    }

    private static int shelved(String title) throws SQLException {
        return texts("select title from book where title = '" + title + "'").size();
    }
}
