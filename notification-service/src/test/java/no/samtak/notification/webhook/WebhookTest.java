package no.samtak.notification.webhook;

import static io.restassured.RestAssured.given;
import static no.samtak.notification.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samtak.contracts.event.PlanFrozenV1;
import no.samtak.contracts.event.ReferralRegisteredV1;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.local.parts.Role;
import no.samtak.notification.OwnerAddress;
import no.samtak.notification.delivery.svarut.SvarUtAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other systems are told: in order, signed, again and again, and nowhere they should not be. */
@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SvarUtAddress.class, scope = TestResourceScope.GLOBAL)
class WebhookTest {

    private static final String NES = "332280007";
    private static final String HOSPITAL = "310000005";
    private static final Duration A_WHILE = Duration.ofMillis(1500);

    private final SisterVoice referral = new SisterVoice("referral");
    private final SisterVoice plan = new SisterVoice("plan");
    private final UUID caseId = Ids.next();
    private final Receiver receiver = new Receiver(caseId);
    private final List<String> webhooks = new ArrayList<>();

    @AfterEach
    void nobodyIsToldAnyMore() {
        webhooks.forEach(id -> leader().header("If-Match", etag(id)).delete("/api/v1/webhooks/" + id));
        receiver.close();
        referral.close();
        plan.close();
    }

    @Test
    void aReceiverIsToldInTheOrderOfTheFeedAndCanVerifyWhoTells() {
        String start = cursor();
        String secret = subscribe().getString("secret");

        List<String> told = tell(5);

        await().until(() -> receiver.messages().size() == 5);
        assertThat(receiver.messages()).extracting(Receiver.Message::id).containsExactlyElementsOf(told);
        assertThat(feedAfter(start)).containsExactlyElementsOf(told);
        assertThat(receiver.messages()).allMatch(message -> message.isFromWhoKnows(secret));
        assertThat(receiver.messages())
                .noneMatch(message -> message.isFromWhoKnows("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        var first = receiver.messages().getFirst().json();
        assertThat(first.get("type").asText()).isEqualTo("no.samtak.referral.ReferralRegistered.v1");
        assertThat(first.get("timestamp").asText()).endsWith("Z");
        assertThat(first.get("data").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("eventId", "subject", "caseId");
    }

    @Test
    void whatIsNotTakenIsToldAgainUnderTheSameIdAndNothingOvertakesIt() {
        String id = subscribe().getString("webhookId");
        receiver.willAnswer(500, Receiver.SILENCE, 302);

        List<String> told = tell(2);

        await().until(() -> receiver.messages().size() == 5);
        String first = told.getFirst();
        assertThat(receiver.messages())
                .extracting(Receiver.Message::id)
                .containsExactly(first, first, first, first, told.getLast());
        leader().get("/api/v1/webhooks/" + id + "/calls?limit=2")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("DELIVERED", "DELIVERED"))
                .body("items.attempt", contains(1, 4));
        leader().get("/api/v1/webhooks/" + id + "/calls")
                .then()
                .body("items.status", contains(204, 204, 302, null, 500))
                .body("items.fault", hasItem("TIMEOUT"));
    }

    @Test
    void aReceiverThatIsGoneIsLeftAloneAndMissesNothingWhenItComesBack() {
        String id = subscribe().getString("webhookId");
        receiver.answers(410);
        List<String> told = tell(2);
        await().until(() -> show(id).jsonPath().getString("disabledBecause"), "RECEIVER_GONE"::equals);
        await().pollDelay(A_WHILE).until(() -> true);
        assertThat(receiver.messages()).hasSize(1);

        receiver.answers(200);
        leader().header("If-Match", etag(id))
                .contentType("application/json")
                .body(Map.of("url", receiver.url(), "types", List.of()))
                .put("/api/v1/webhooks/" + id)
                .then()
                .statusCode(200)
                .body("disabledBecause", nullValue());

        await().until(() -> receiver.messages().size() == 3);
        assertThat(receiver.messages().subList(1, 3))
                .extracting(Receiver.Message::id)
                .containsExactlyElementsOf(told);
    }

    @Test
    void aReceiverThatTakesNothingForThreeDaysIsToldNothingMore() {
        String id = subscribe().getString("webhookId");
        receiver.answers(503);

        tell(1);

        await().until(() -> show(id).jsonPath().getString("disabledBecause"), "RECEIVER_UNREACHABLE"::equals);
        assertThat(receiver.messages()).hasSize(6);
    }

    @Test
    void afterARotationBothSecretsSign() {
        var subscribed = subscribe();
        String id = subscribed.getString("webhookId");

        String fresh = leader().header("If-Match", etag(id))
                .post("/api/v1/webhooks/" + id + "/rotate-secret")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        tell(1);

        await().until(() -> receiver.messages().size() == 1);
        var message = receiver.messages().getFirst();
        assertThat(message.signatures()).hasSize(2);
        assertThat(message.isFromWhoKnows(fresh)).isTrue();
        assertThat(message.isFromWhoKnows(subscribed.getString("secret"))).isTrue();
    }

    @Test
    void aSecretIsShownOnceAndKeptEncrypted() throws SQLException {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("url", receiver.url(), "types", List.of());
        Response first = leader().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/webhooks");
        String id = first.then().statusCode(201).extract().path("webhookId");
        webhooks.add(id);
        String secret = first.path("secret");

        leader().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .body("webhookId", equalTo(id))
                .body("secret", nullValue());
        show(id).then().body("secret", nullValue());
        try (var connection = Suite.database("notification", "app");
                var statement = connection.createStatement()) {
            statement.execute("select set_config('samtak.municipality', 'nes', false)");
            try (var row = statement.executeQuery(
                    "select secret from webhook_subscription where subscription_id = '" + id + "'")) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain(secret.substring(6, 20));
            }
        }
    }

    @Test
    void onlyTheTypesThatAreWantedAreTold() {
        subscribe("no.samtak.plan.PlanFrozen.v1");
        tell(2);
        plan.tell("nes", new PlanFrozenV1(caseId, Ids.next(), LocalDate.of(2027, 6, 2), "CONSENT_WITHDRAWN"), 1);

        await().until(() -> receiver.messages().size() == 1);
        assertThat(receiver.messages().getFirst().body()).contains("PlanFrozen");
    }

    @Test
    void aWebhookCanBeTriedWithAPing() {
        var subscribed = subscribe();
        int before = receiver.pings().size();

        leader().post("/api/v1/webhooks/" + subscribed.getString("webhookId") + "/ping")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("DELIVERED"))
                .body("status", equalTo(204));

        assertThat(receiver.pings()).hasSize(before + 1);
        assertThat(receiver.pings().getLast().isFromWhoKnows(subscribed.getString("secret")))
                .isTrue();
    }

    @Test
    void aPartOfTheFeedIsToldOnceMore() {
        String id = subscribe().getString("webhookId");
        String start = cursor();
        List<String> told = tell(3);
        await().until(() -> receiver.messages().size() == 3);
        String afterFirst = feed("?limit=1&after=" + start).getString("next");
        String end = cursor();

        leader().post("/api/v1/webhooks/" + id + "/replays?after=" + afterFirst + "&until=" + end)
                .then()
                .statusCode(202);

        await().until(() -> receiver.messages().size() == 5);
        await().pollDelay(A_WHILE).until(() -> true);
        assertThat(receiver.messages().subList(3, receiver.messages().size()))
                .extracting(Receiver.Message::id)
                .containsExactlyElementsOf(told.subList(1, 3));
        leader().post("/api/v1/webhooks/" + id + "/replays?after=x")
                .then()
                .statusCode(400)
                .body("issues.name", contains("until", "after"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://10.0.0.1/hooks, NOT_PUBLIC",
        "https://169.254.169.254/latest/meta-data, NOT_PUBLIC",
        "https://[fd00::1]/hooks, NOT_PUBLIC",
        "https://2130706433.invalid/, HOST_UNKNOWN",
        "ftp://hooks.example.org/, NO_ADDRESS",
        "'not an address', NO_ADDRESS",
        "https://me:secret@hooks.example.org/, NO_ADDRESS"
    })
    void anAddressThatLeadsInsideIsRefused(String url, String fault) {
        create(url)
                .then()
                .statusCode(422)
                .body("code", equalTo("WEBHOOK_ADDRESS_REFUSED"))
                .body("issues.name", contains("/url"))
                .body("issues.code", contains(fault));
    }

    @Test
    void anAddressThatRedirectsIsRefused() {
        receiver.answers(302);

        create(receiver.url()).then().statusCode(422).body("issues.code", contains("REDIRECTS"));
    }

    @Test
    void aSystemHasItsOwnWebhooksAndHearsOnlyOfItsOwnReferrals() {
        String municipal = subscribe().getString("webhookId");
        Response created = hospital(HOSPITAL)
                .contentType("application/json")
                .body(Map.of("url", receiver.url(), "types", List.of()))
                .post("/api/v1/webhooks");
        String own = created.then().statusCode(201).extract().path("webhookId");

        hospital(HOSPITAL).get("/api/v1/webhooks").then().body("items.webhookId", hasItem(own));
        hospital(HOSPITAL).get("/api/v1/webhooks/" + municipal).then().statusCode(404);
        hospital("310000013").get("/api/v1/webhooks/" + own).then().statusCode(404);
        leader().get("/api/v1/webhooks/" + own).then().statusCode(404);

        var fromHospital = registered(HOSPITAL);
        UUID event = referral.tell("nes", fromHospital, 1);
        referral.tell("nes", registered("310000013"), 2);
        // The municipality hears of both, its sender of one.
        await().until(() -> receiver.messages().size() == 3);
        assertThat(receiver.messages())
                .extracting(Receiver.Message::id)
                .filteredOn(event.toString()::equals)
                .hasSize(2);
        String etag = hospital(HOSPITAL).get("/api/v1/webhooks/" + own).header("ETag");
        hospital(HOSPITAL)
                .header("If-Match", etag)
                .delete("/api/v1/webhooks/" + own)
                .then()
                .statusCode(204);
        hospital(HOSPITAL).get("/api/v1/webhooks/" + own).then().statusCode(404);
    }

    private io.restassured.path.json.JsonPath subscribe(String... types) {
        Response created = leader().contentType("application/json")
                .body(Map.of("url", receiver.url(), "types", List.of(types)))
                .post("/api/v1/webhooks");
        created.then().statusCode(201);
        webhooks.add(created.path("webhookId"));
        return created.jsonPath();
    }

    private Response create(String url) {
        return leader().contentType("application/json")
                .body(Map.of("url", url, "types", List.of()))
                .post("/api/v1/webhooks");
    }

    /** The ids of the events, in the order they were told. */
    private List<String> tell(int count) {
        List<String> told = new ArrayList<>();
        for (int version = 1; version <= count; version++) {
            told.add(referral.tell("nes", registered(null), version).toString());
        }
        return told;
    }

    private ReferralRegisteredV1 registered(@Nullable String organisation) {
        return new ReferralRegisteredV1(
                caseId, Ids.next(), Ids.next(), "REPORT_OF_NEED", "HOSPITAL", organisation, LocalDate.of(2027, 1, 31));
    }

    private static String cursor() {
        String cursor = "";
        while (true) {
            var page = feed("?limit=200" + (cursor.isEmpty() ? "" : "&after=" + cursor));
            cursor = page.getString("next");
            if (page.getList("items").size() < 200) {
                return cursor;
            }
        }
    }

    private static List<String> feedAfter(String cursor) {
        return feed("?limit=200&after=" + cursor).getList("items.eventId");
    }

    private static io.restassured.path.json.JsonPath feed(String query) {
        return leader().get("/api/v1/changes" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response show(String id) {
        return leader().get("/api/v1/webhooks/" + id);
    }

    private static String etag(String id) {
        return String.valueOf(show(id).header("ETag"));
    }

    private static RequestSpecification leader() {
        return given().auth().oauth2(Suite.tokens().staff("leader-1", Set.of(Role.UNIT_LEADER), Set.of(NES)));
    }

    private static RequestSpecification hospital(String organisation) {
        return given().header("Samtak-Municipality", "3228")
                .auth()
                .oauth2(Suite.tokens().system(organisation));
    }
}
