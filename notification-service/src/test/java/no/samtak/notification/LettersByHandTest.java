package no.samtak.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.contracts.event.CaseHiddenV1;
import no.samtak.contracts.event.DeadlineVoidedV1;
import no.samtak.contracts.event.LetterOrderedV1;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.contracts.event.LetterReleaseChangedV1;
import no.samtak.kit.Ids;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.kit.testing.TopicEar;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do with letters that do not leave by themselves; scenario G5. */
@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
class LettersByHandTest {

    private final UUID caseId = Ids.next();
    private Referral referral;
    private CaseWorker caseWorker;

    @BeforeEach
    void itIsTheFirstOfApril() {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 4, 1, 12, 0));
        referral = new Referral();
        caseWorker = CaseWorker.of(CaseWorker.BJORNAFJORDEN);
    }

    @AfterEach
    void referralIsDone() {
        referral.close();
    }

    @Test
    void aHeldLetterThatACaseWorkerLetsGoLeavesWithItsOwnersWord() {
        LetterOrderedV1 ordered = held(ReleaseRule.PERSON_ONLY);

        post("/release", Map.of()).statusCode(204);

        Eventually.await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        assertThat(referral.timesAsked(ordered.letterOrderId())).isOne();
        post("/release", Map.of()).statusCode(409).body("code", equalTo("LETTER_NOT_TO_RELEASE"));
    }

    @Test
    void alsoALetterThatACaseWorkerLetsGoStaysWhenItsOwnerHasCalledItOff() {
        LetterOrderedV1 ordered = held(ReleaseRule.PERSON_ONLY);
        referral.willCallOff(ordered.letterOrderId(), "DECIDED");

        post("/release", Map.of()).statusCode(204);

        Eventually.await().until(() -> caseWorker.letterState(caseId), "VOID"::equals);
    }

    @Test
    void toAProtectedHouseholdALetterIsBroughtAndThatIsTheProof() throws IOException {
        LetterOrderedV1 ordered = held(ReleaseRule.BY_HAND_ONLY);

        post("/release", Map.of()).statusCode(409).body("code", equalTo("LETTER_ONLY_BY_HAND"));
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 4, 12, 13, 0));
        dispatched("2027-04-12T11:30:00Z").statusCode(422).body("issues.code", contains("NOT_WHEN_IT_COULD"));
        dispatched("2027-03-31T10:00:00Z").statusCode(422);
        dispatched("2027-04-12T10:00:00Z").statusCode(204);

        caseWorker
                .get(letter())
                .then()
                .body("state", equalTo("PROVEN"))
                .body("proof.channel", equalTo("HANDED_OVER"))
                .body("proof.reference", equalTo("caseworker-1"))
                .body("proof.dispatchedAt", equalTo("2027-04-12T10:00:00Z"));
        assertThat(referral.timesAsked(ordered.letterOrderId())).isZero();
        assertThat(inTheMailbox()).isEmpty();
        try (TopicEar ear = new TopicEar("notification-events")) {
            Eventually.await()
                    .untilAsserted(() -> assertThat(ear.about(caseId).stream()
                                    .filter(event -> event.type().contains("LetterDispatched"))
                                    .map(event -> event.data().get("channel").asText()))
                            .containsExactly("HANDED_OVER"));
        }
        dispatched("2027-04-12T10:00:00Z").statusCode(409).body("code", equalTo("LETTER_NOT_TO_BRING"));
    }

    @Test
    void whenNothingHoldsALetterAnyMoreItGoesOnByItself() {
        LetterOrderedV1 ordered = held(ReleaseRule.PERSON_ONLY);

        referral.tell(
                new LetterReleaseChangedV1(caseId, ordered.letterOrderId(), ReleaseRule.OWNER_OR_SILENCE, List.of()),
                2);

        Eventually.await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
    }

    @Test
    void aLetterThatIsHeldBeforeItsDayWaitsForAPersonWhenTheDayComes() {
        UUID deadlineId = Ids.next();
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 2, 19, 7, 0));
        referral.tell(Referral.delayLetterDeadline(caseId, deadlineId), 1);
        LetterOrderedV1 ordered = referral.writes("L02-party", caseId, deadlineId, ReleaseRule.OWNER_OR_SILENCE);
        referral.tell(ordered, 2);
        Eventually.await().until(() -> caseWorker.letterState(caseId), "PREPARED"::equals);
        referral.tell(
                new LetterReleaseChangedV1(
                        caseId, ordered.letterOrderId(), ReleaseRule.PERSON_ONLY, List.of("WORRY_FOR_SAFETY")),
                3);
        Eventually.await()
                .until(() -> caseWorker.letter(caseId).get("releaseRule"), ReleaseRule.PERSON_ONLY.name()::equals);

        referral.fallSilent();
        Suite.legalClock().moveTo(LocalDateTime.of(2027, 2, 26, 12, 0));

        Eventually.await().until(() -> caseWorker.letterState(caseId), "HELD"::equals);
        assertThat(caseWorker.notices(caseId)).contains("LETTER_HELD");
        referral.answerAgain();
        referral.tell(new DeadlineVoidedV1(caseId, deadlineId, "TEST_OVER"), 99);
        Eventually.await().until(() -> caseWorker.deadlineState(caseId), "VOID"::equals);
    }

    @Test
    void nobodyLetsALetterOfAnotherMunicipalityGo() {
        held(ReleaseRule.PERSON_ONLY);

        CaseWorker.of(CaseWorker.LUND)
                .request()
                .post(letter() + "/release")
                .then()
                .statusCode(404);
        assertThat(caseWorker.letterState(caseId)).isEqualTo("HELD");
    }

    @Test
    void aLetterOfACaseAboutTheWrongPersonNeverLeavesAndIsShownToNobody() {
        held(ReleaseRule.PERSON_ONLY);
        String letter = letter();

        referral.tell(new CaseHiddenV1(caseId), 2);

        Eventually.await().until(() -> caseWorker.letters(caseId).isEmpty());
        caseWorker.get(letter).then().statusCode(404);
        caseWorker.get(letter + "/pdf").then().statusCode(404);
        for (String deed : List.of("/release", "/manual-dispatch")) {
            caseWorker
                    .request()
                    .contentType(ContentType.JSON)
                    .body(Map.of("how", "HANDED_OVER", "at", "2027-04-01T09:59:00Z"))
                    .post(letter + deed)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void alsoHowALetterOfACaseAboutTheWrongPersonLeftIsShownToNobody() {
        held(ReleaseRule.PERSON_ONLY);
        String letter = letter();
        post("/release", Map.of()).statusCode(204);
        Eventually.await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        String deliveries = "/api/v1/deliveries?letterId=" + letter.substring("/api/v1/letters/".length());
        String delivery = caseWorker.get(deliveries).then().extract().path("items[0].deliveryId");

        referral.tell(new CaseHiddenV1(caseId), 2);

        Eventually.await().until(() -> caseWorker.letters(caseId).isEmpty());
        caseWorker.get(letter + "/pdf").then().statusCode(404);
        caseWorker.get(deliveries).then().statusCode(200).body("items", empty());
        caseWorker.get("/api/v1/deliveries/" + delivery).then().statusCode(404);
    }

    private LetterOrderedV1 held(ReleaseRule rule) {
        LetterOrderedV1 ordered = referral.writes("L01-party", caseId, null, rule);
        referral.tell(ordered, 1);
        Eventually.await().until(() -> caseWorker.letterState(caseId), "HELD"::equals);
        return ordered;
    }

    private String letter() {
        return "/api/v1/letters/" + caseWorker.letter(caseId).get("letterId");
    }

    private ValidatableResponse dispatched(String at) {
        return post("/manual-dispatch", Map.of("how", "HANDED_OVER", "at", at));
    }

    private ValidatableResponse post(String path, Map<String, String> body) {
        return caseWorker
                .request()
                .contentType(ContentType.JSON)
                .body(body)
                .post(letter() + path)
                .then();
    }

    private List<Path> inTheMailbox() throws IOException {
        Path mailbox = ConfigProvider.getConfig().getValue("samtak.mailbox-folder", Path.class);
        String id = (String) caseWorker.letter(caseId).get("letterId");
        try (Stream<Path> files = Files.walk(mailbox)) {
            return files.filter(file -> file.getFileName().toString().contains(id))
                    .toList();
        }
    }
}
