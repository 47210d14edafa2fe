package no.samtak.notification.delivery;

import static no.samtak.notification.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.letter.LetterKind;
import no.samtak.contracts.letter.LetterReceiver;
import no.samtak.contracts.letter.ReceiverRole;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantScope;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.kit.testing.TopicEar;
import no.samtak.notification.CaseId;
import no.samtak.notification.CaseWorker;
import no.samtak.notification.OwnerAddress;
import no.samtak.notification.Referral;
import no.samtak.notification.delivery.client.SvarUt;
import no.samtak.notification.delivery.domain.Attempt;
import no.samtak.notification.delivery.domain.ChannelAnswer;
import no.samtak.notification.delivery.domain.Consignment;
import no.samtak.notification.delivery.svarut.StubSvarUt;
import no.samtak.notification.delivery.svarut.StubSvarUt.Manner;
import no.samtak.notification.delivery.svarut.SvarUtAddress;
import no.samtak.notification.letter.domain.LetterId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters of a municipality that sends by SvarUt, and all that SvarUt may do with them. */
@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SvarUtAddress.class, scope = TestResourceScope.GLOBAL)
class DeliverBySvarUtTest {

    private static final Duration SOME_LOOKS = Duration.ofSeconds(3);

    @Inject
    ClaimDelivery claimDelivery;

    @Inject
    SvarUt svarUt;

    @Inject
    TenantScope tenants;

    private final UUID caseId = Ids.next();
    private final StubSvarUt stub = SvarUtAddress.stub();
    private final CaseWorker caseWorker = CaseWorker.of(CaseWorker.LUND);
    private Referral referral;
    private TopicEar ear;

    @BeforeEach
    void speakForReferral() {
        referral = new Referral("lund");
        ear = new TopicEar("notification-events");
    }

    @AfterEach
    void everythingKeptToTheContract() {
        referral.close();
        ear.close();
        assertThat(stub.faults()).isEmpty();
    }

    @Test
    void aLetterIsProvenByWhatSvarUtSaysAndNotByHavingBeenTaken() {
        String letterId = aLetterIsReleased();
        await().until(() -> caseWorker.letterState(caseId), "DISPATCHED"::equals);
        var taken = stub.taken(letterId).getFirst();
        assertThat(new String(taken.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(taken.metadata().get("tittel").asText()).isEqualTo("Brev fra kommunen");
        assertThat(taken.metadata().has("kunDigitalLevering")).isFalse();

        await().until(() -> words(letterId).contains("MOTTATT"));
        stub.now(taken, "AKSEPTERT");
        await().until(() -> words(letterId).contains("AKSEPTERT"));
        assertThat(caseWorker.letterState(caseId)).isEqualTo("DISPATCHED");
        assertThat(told("LetterDispatched")).isEmpty();

        stub.now(taken, "SENDT_PRINT");
        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        await().untilAsserted(() -> assertThat(told("LetterDispatched")).hasSize(1));
        stub.now(taken, "PRINTET");
        await().until(() -> words(letterId).contains("PRINTET"));
        assertThat(words(letterId)).containsExactly("HTTP 200", "MOTTATT", "AKSEPTERT", "SENDT_PRINT", "PRINTET");
        assertThat(delivery(letterId))
                .containsEntry("state", "PROVEN")
                .containsEntry("externalReference", letterId + "-1")
                .containsEntry("reference", taken.id())
                .containsEntry("channelReason", "MUNICIPALITY_SENDS_BY_SVARUT");
        assertThat(told("LetterDispatched")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {
                "ACCEPT_AND_STAY_SILENT",
                "HANG_UP_AND_ACCEPT_LATER",
                "ACCEPT_AND_ANSWER_500",
                "ACCEPT_AND_ANSWER_NONSENSE"
            })
    void aLetterThatSvarUtHasTakenWithoutSayingSoIsOneLetter(Manner manner) {
        stub.willTake(manner);

        String letterId = aLetterIsReleased();

        await().until(() -> caseWorker.letterState(caseId), "DISPATCHED"::equals);
        await().pollDelay(SOME_LOOKS).until(() -> true);
        assertThat(stub.taken(letterId)).hasSize(1);
        assertThat(deliveries(letterId))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery)
                        .containsEntry(
                                "reference", stub.taken(letterId).getFirst().id()));
    }

    @Test
    void aLetterThatSvarUtHasForgottenIsSentAgainUnderAnotherReference() {
        stub.willTake(Manner.HANG_UP);

        String letterId = aLetterIsReleased();

        await().until(() -> caseWorker.letterState(caseId), "DISPATCHED"::equals);
        assertThat(stub.taken(letterId))
                .singleElement()
                .satisfies(taken -> assertThat(
                                taken.metadata().get("eksternReferanse").asText())
                        .isEqualTo(letterId + "-2"));
        assertThat(deliveries(letterId)).extracting("state").containsExactly("ACCEPTED", "NOT_SENT");
    }

    @Test
    void whatSvarUtMakesTwoOfIsFollowedOnceAndTheHistoryTells() {
        stub.willTake(Manner.ACCEPT_TWICE_AND_HANG_UP);

        String letterId = aLetterIsReleased();

        await().until(() -> caseWorker.letterState(caseId), "DISPATCHED"::equals);
        assertThat(stub.taken(letterId)).hasSize(2);
        assertThat(words(letterId))
                .anySatisfy(word -> assertThat(word)
                        .startsWith("FOUND ")
                        .contains(stub.taken(letterId).stream()
                                .map(StubSvarUt.Taken::id)
                                .toList()));
    }

    @Test
    void aTokenThatIsRefusedIsRenewedAndAServiceThatIsBusyIsAskedLater() {
        stub.willTake(Manner.ANSWER_401, Manner.ANSWER_429);
        int before = stub.tokensGiven();

        String letterId = aLetterIsReleased();

        await().until(() -> caseWorker.letterState(caseId), "DISPATCHED"::equals);
        assertThat(stub.taken(letterId)).hasSize(1);
        assertThat(deliveries(letterId)).extracting("reason").containsExactly(null, "HTTP 429", "HTTP 401");
        assertThat(stub.tokensGiven()).isGreaterThan(before);
    }

    @Test
    void aRefusedLetterIsADeadLetterUntilSomebodySendsItAnotherWay() {
        stub.willTake(Manner.REFUSE);
        String letterId = aLetterIsReleased();
        await().until(() -> caseWorker.letterState(caseId), "FAILED"::equals);

        assertThat(delivery(letterId))
                .containsEntry("state", "REFUSED")
                .containsEntry("reason", "HTTP 400 UGYLDIG_MOTTAKER");
        assertThat(caseWorker.notices(caseId)).containsExactly("DELIVERY_FAILED");
        await().untilAsserted(() -> assertThat(told("LetterCameBack"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.data().get("reason").asText()).isEqualTo("HTTP 400 UGYLDIG_MOTTAKER")));

        String deliveryId = delivery(letterId).get("deliveryId").toString();
        settle(deliveryId, "retry", "\"7\"", Map.of()).then().statusCode(412);
        settle(deliveryId, "retry", etag(deliveryId), Map.of("channel", "LOCAL_MAILBOX"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLACED"));

        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        assertThat(delivery(letterId))
                .containsEntry("channel", "LOCAL_MAILBOX")
                .containsEntry("channelReason", "CHOSEN_BY_STAFF")
                .containsEntry("attempt", 2);
        assertThat(stub.taken(letterId)).isEmpty();
        String proven = delivery(letterId).get("deliveryId").toString();
        settle(proven, "retry", etag(proven), Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("DELIVERY_NOT_FAILED"));
        settle(deliveryId, "give-up", etag(deliveryId), null).then().statusCode(409);
    }

    @Test
    void aLetterThatComesBackAfterItsProofReopensWhatItWasFor() {
        String letterId = aLetterIsReleased();
        await().until(() -> stub.taken(letterId).size() == 1);
        var taken = stub.taken(letterId).getFirst();
        stub.now(taken, "SENDT_DIGITALT");
        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);

        stub.now(taken, "IKKE_LEVERT");

        await().until(() -> caseWorker.letterState(caseId), "FAILED"::equals);
        assertThat(caseWorker.letter(caseId).get("proof")).isNull();
        assertThat(caseWorker.notices(caseId)).containsExactly("DELIVERY_FAILED");
        await().untilAsserted(() -> assertThat(told("LetterCameBack")).hasSize(1));

        String deliveryId = delivery(letterId).get("deliveryId").toString();
        settle(deliveryId, "give-up", etag(deliveryId), null).then().statusCode(200);
        assertThat(caseWorker.letter(caseId))
                .containsEntry("state", "VOID")
                .containsEntry("voidReason", "DELIVERY_GIVEN_UP");
    }

    @Test
    void anAttemptThatACrashCutOffIsLookedForBeforeAnythingIsSentAgain() {
        stub.willTake(Manner.REFUSE);
        String letterId = aLetterIsReleased();
        await().until(() -> caseWorker.letterState(caseId), "FAILED"::equals);
        var lund = new Tenant("lund");
        Consignment letter = consignment(letterId, lund);

        Attempt attempt = tenants.call(lund, () -> claimDelivery.handle(letter).orElseThrow());
        assertThat(tenants.call(lund, () -> claimDelivery.handle(letter)))
                .as("a second replica")
                .isEmpty();
        assertThat(svarUt.send(attempt, letter)).isInstanceOf(ChannelAnswer.Taken.class);
        // Here the process dies: what SvarUt answered is kept nowhere.

        await().untilAsserted(() -> assertThat(delivery(letterId))
                .containsEntry("state", "ACCEPTED")
                .containsEntry("reference", stub.taken(letterId).getFirst().id()));
        assertThat(stub.taken(letterId)).hasSize(1);
    }

    @Test
    void anotherMunicipalitySeesNoDelivery() {
        String letterId = aLetterIsReleased();
        await().until(() -> deliveries(letterId).size() == 1);
        String deliveryId = delivery(letterId).get("deliveryId").toString();

        var other = CaseWorker.of("346240008");
        other.get("/api/v1/deliveries/" + deliveryId).then().statusCode(404);
        assertThat(other.get("/api/v1/deliveries?letterId=" + letterId)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    private String aLetterIsReleased() {
        referral.tell(referral.writes("L02-party", caseId, null, ReleaseRule.OWNER_ONLY), 1);
        await().until(() -> !caseWorker.letter(caseId).isEmpty());
        return caseWorker.letter(caseId).get("letterId").toString();
    }

    private Consignment consignment(String letterId, Tenant tenant) {
        return new Consignment(
                new LetterId(UUID.fromString(letterId)),
                tenant,
                new CaseId(caseId),
                LetterKind.L02,
                new LetterReceiver(
                        LetterReceiver.Kind.PERSON,
                        ReceiverRole.GUARDIAN,
                        "Kari",
                        List.of("Vegen 1"),
                        "4460",
                        "Moi",
                        null),
                null,
                null,
                Instant.parse("2027-02-26T11:00:00Z"),
                "%PDF-1.7 not really".getBytes(StandardCharsets.US_ASCII),
                1,
                "3f");
    }

    private List<TopicEar.Heard> told(String fact) {
        return ear.about(caseId).stream()
                .filter(event -> event.type().equals("no.samtak.notification." + fact + ".v1"))
                .toList();
    }

    /** Newest first. */
    private List<Map<String, Object>> deliveries(String letterId) {
        return caseWorker
                .get("/api/v1/deliveries?letterId=" + letterId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private Map<String, Object> delivery(String letterId) {
        return deliveries(letterId).getFirst();
    }

    private List<String> words(String letterId) {
        return caseWorker
                .get("/api/v1/deliveries?letterId=" + letterId)
                .jsonPath()
                .getList("items[0].history.status");
    }

    private String etag(String deliveryId) {
        return caseWorker
                .get("/api/v1/deliveries/" + deliveryId)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private Response settle(String deliveryId, String command, String ifMatch, @Nullable Map<String, String> body) {
        var request = caseWorker.request().header("If-Match", ifMatch);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/api/v1/deliveries/" + deliveryId + "/" + command);
    }
}
