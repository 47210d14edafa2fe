package no.samtak.referral.intake.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samtak.referral.Callers.caseWorkerInBjornafjorden;
import static no.samtak.referral.Callers.hospital;
import static no.samtak.referral.Callers.leaderInBjornafjorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samtak.kit.testing.Suite;
import no.samtak.referral.Messages;
import no.samtak.referral.SuiteTest;
import no.samtak.referral.intake.domain.SenderKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that the OpenAPI document shows is sent as it stands. */
@SuiteTest
class MessageExamplesTest {

    private static final Path EXAMPLES = Path.of("src", "main", "resources", "examples");

    /** These come in on paper or from nobody: a case worker enters them. */
    private static final Set<String> ENTERED = Set.of("own-initiative", "report-on-paper");

    @BeforeEach
    void itIsTheLastSundayOfJanuary2027() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 1, 31, 10, 0));
    }

    static List<String> messages() {
        return MessageExamples.FILES.get("receiveReferral");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsRegisteredAsItStandsInItsExample(String name) {
        RequestSpecification sender = ENTERED.contains(name) ? caseWorkerInBjornafjorden() : hospital();

        sender.body(file(name)).post("/api/v1/referrals").then().statusCode(201);
    }

    @Test
    void thereIsAnExampleOfEverySenderAndEveryMatter() {
        List<JsonPath> all =
                messages().stream().map(name -> JsonPath.from(file(name))).toList();

        assertThat(all.stream().map(message -> message.getString("sender.kind")).distinct())
                .containsExactlyInAnyOrder(
                        Stream.of(SenderKind.values()).map(Enum::name).toArray(String[]::new));
        assertThat(all.stream().map(message -> message.getString("matter")).distinct())
                .containsExactlyInAnyOrder(null, "HABILITATION", "REHABILITATION");
    }

    @Test
    void whatFollowsAMessageIsTakenAsItStandsInItsExample() {
        JsonPath receipt = hospital()
                .body(Messages.fromHospital().body())
                .post("/api/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = "/api/v1/referrals/" + receipt.getString("referralId");

        hospital().body(file("supplement")).post(path + "/supplements").then().statusCode(201);
        hospital()
                .header("If-Match", hospital().get(path).header("ETag"))
                .body(file("correction"))
                .put(path + "/contents")
                .then()
                .statusCode(204);
        hospital()
                .body(file("cancellation"))
                .post(path + "/cancellation")
                .then()
                .statusCode(204);
    }

    @Test
    void aReferralIsHandedOnAsInTheExample() {
        String path = "/api/v1/referrals/"
                + hospital()
                        .body(Messages.fromHospital().body())
                        .post("/api/v1/referrals")
                        .<String>path("referralId");

        caseWorkerInBjornafjorden()
                .body(file("forwarding"))
                .post(path + "/forwarding")
                .then()
                .statusCode(204);
    }

    @Test
    void casesComeOverAsInTheExample() throws NoSuchAlgorithmException {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(file("takeover").getBytes(UTF_8));

        leaderInBjornafjorden()
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":")
                .body(file("takeover"))
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .body("cases.size()", equalTo(2));
    }

    @Test
    void everyFileIsShownAndEveryExampleIsAFile() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(MessageExamples.FILES.values().stream()
                            .flatMap(List::stream)
                            .toList());
        }
    }

    @Test
    void theDocumentShowsThem() throws IOException {
        String document = Files.readString(Path.of("target", "openapi", "openapi.yaml"));

        assertThat(messages()).allSatisfy(name -> assertThat(document).contains(name + ":"));
    }

    private static String file(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name + ".json"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
