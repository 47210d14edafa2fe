package no.samtak.kit.books;

import static io.restassured.RestAssured.given;
import static no.samtak.kit.books.BookService.caseWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(BookService.class)
class ProblemsTest {

    @BeforeEach
    void aShelf() throws SQLException {
        BookService.makeShelf();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/api/v1/nothing", "/api/v1/books/x/y/z", "/index.html"})
    void anAddressThatIsNoneIsAProblemAndNoPage(String address) {
        isProblem(given().accept("*/*").get(address), 404, "NOT_FOUND");
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        isProblem(caseWorker().get("/api/v1/books/not-an-id"), 404, "NOT_FOUND");
    }

    @Test
    void anotherMethodIsTold() {
        isProblem(caseWorker().delete("/api/v1/books"), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void aFormatThatNobodyMakesIsTold() {
        isProblem(caseWorker().accept("text/html").get("/api/v1/books"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void anotherMediaTypeIsTold() {
        isProblem(
                caseWorker().contentType("text/plain").body("Pan").post("/api/v1/books"),
                415,
                "MEDIA_TYPE_UNSUPPORTED");
        isProblem(
                caseWorker()
                        .contentType("application/xml")
                        .body("<title>Pan</title>")
                        .post("/api/v1/books"),
                415,
                "MEDIA_TYPE_UNSUPPORTED");
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 10_000_000, 13_000_000})
    void aLargeBodyIsTold(int size) {
        String body = "{\"title\": \"" + "x".repeat(size) + "\"}";

        isProblem(caseWorker().contentType("application/json").body(body).post("/api/v1/books"), 413, "BODY_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "{\"title\": \"a\"} x", "{\"title\": \"a\", \"title\": \"b\"}"})
    void aBodyThatIsNoneIsTold(String body) {
        isProblem(
                caseWorker().contentType("application/json").body(body).post("/api/v1/books"), 400, "BODY_UNREADABLE");
    }

    @Test
    void everyFaultOfABodyIsTold() {
        isProblem(
                        caseWorker()
                                .contentType("application/json")
                                .body("{\"title\": 7, \"author\": \"x\"}")
                                .post("/api/v1/books"),
                        400,
                        "BODY_INVALID")
                .then()
                .body("issues.size()", equalTo(2));
    }

    /** What is no HTTP is turned away before there is anybody to write a problem: with an empty answer. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/books/%zz", "/api/v1/books?after=%", "/%c0%ae%c0%ae/"})
    void anAddressThatCannotBeReadGetsNoPage(String address) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
            assertThat(answer.toLowerCase(Locale.ROOT))
                    .containsAnyOf("content-type: application/problem+json", "content-length: 0")
                    .doesNotContain("<html");
        }
    }

    @Test
    void whatGoesWrongOnOurSideTellsNothingOfItself() {
        isProblem(caseWorker().get("/api/v1/books/broken/shelf"), 500, "INTERNAL_ERROR")
                .then()
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")))
                .body(not(containsString("no.samtak")));
    }

    private static Response isProblem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("errorId", notNullValue())
                .body(not(containsString("<html")));
        return answer;
    }
}
