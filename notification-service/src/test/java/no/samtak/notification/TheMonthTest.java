package no.samtak.notification;

import static no.samtak.notification.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samtak.contracts.event.DeadlineMetV1;
import no.samtak.contracts.event.DeadlineVoidedV1;
import no.samtak.contracts.event.LetterOrderedV1;
import no.samtak.contracts.event.LetterOrderedV1.ReleaseRule;
import no.samtak.kit.Ids;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantScope;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.kit.testing.TopicEar;
import no.samtak.notification.letter.AskOwner;
import no.samtak.notification.letter.PrepareLetter;
import no.samtak.notification.letter.SendLetter;
import no.samtak.notification.letter.domain.LetterId;
import no.samtak.notification.letter.domain.LetterOrderId;
import no.samtak.notification.letter.domain.LetterState;
import no.samtak.notification.letter.domain.LetterTask;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the announced deadline to the proven letter, and all that can come between. Received 31 January 2027. */
@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = OwnerAddress.class, scope = TestResourceScope.GLOBAL)
class TheMonthTest {

    private static final Duration SOME_ROUNDS = Duration.ofMillis(600);

    @Inject
    PrepareLetter prepareLetter;

    @Inject
    AskOwner askOwner;

    @Inject
    SendLetter sendLetter;

    @Inject
    TenantScope tenants;

    private final UUID caseId = Ids.next();
    private final UUID deadlineId = Ids.next();
    private Referral referral;
    private CaseWorker caseWorker;
    private TopicEar ear;

    @BeforeEach
    void theReportHasJustCome() {
        itIs(1, 31, 12, 0);
        referral = new Referral();
        caseWorker = CaseWorker.of(CaseWorker.BJORNAFJORDEN);
        ear = new TopicEar("notification-events");
    }

    @AfterEach
    void theDayIsOver() {
        // So that nothing of this test is left open to fire in the next one.
        if (!caseWorker.deadlineState(caseId).isEmpty()) {
            referral.answerAgainIfSilent();
            referral.tell(new DeadlineVoidedV1(caseId, deadlineId, "TEST_OVER"), 99);
            await().until(() -> List.of("MET", "VOID").contains(caseWorker.deadlineState(caseId)));
        }
        ear.close();
        referral.close();
    }

    @Test
    void theDelayLetterLeavesAtTheMunicipalitysHourAndIsProven() throws IOException {
        theDeadlineIsAnnounced();

        itIs(2, 19, 6, 59);
        nothingHappens();
        assertThat(caseWorker.deadlineState(caseId)).isEqualTo("PENDING");

        itIs(2, 19, 7, 0);
        await().until(() -> caseWorker.deadlineState(caseId), "WARNED"::equals);
        await().untilAsserted(() -> assertThat(told("DeadlineWarned"))
                .singleElement()
                .satisfies(event -> assertThat(event.data()).hasToString("""
                                {"caseId":"%s","deadlineId":"%s","warnedOn":"2027-02-19"}""".formatted(caseId, deadlineId))));
        assertThat(caseWorker.notices(caseId)).containsExactly("DEADLINE_WARNED");

        var ordered = order(ReleaseRule.OWNER_OR_SILENCE);
        await().until(() -> caseWorker.letterState(caseId), "PREPARED"::equals);
        byte[] pdf = caseWorker
                .get("/api/v1/letters/" + caseWorker.letter(caseId).get("letterId") + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(caseWorker.letter(caseId).get("file"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("contentHash", sha256(pdf))
                .containsEntry("language", "NN");

        itIs(2, 26, 11, 59);
        await().until(() -> caseWorker.deadlineState(caseId), "ACTING"::equals);
        nothingHappens();
        assertThat(caseWorker.letterState(caseId)).isEqualTo("PREPARED");
        assertThat(caseWorker.notices(caseId)).containsExactly("SEND_BY_TODAY", "DEADLINE_WARNED");
        assertThat(referral.timesAsked(ordered.letterOrderId())).isZero();

        itIs(2, 26, 12, 0);
        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        assertThat(referral.timesAsked(ordered.letterOrderId())).isOne();
        assertThat(caseWorker.letter(caseId)).containsEntry("withoutAnswer", false);
        assertThat(lettersInMailbox()).singleElement().satisfies(letter -> {
            assertThat(letter).hasBinaryContent(pdf);
            assertThat(letter.getParent()).hasFileName("2027-02-26");
            assertThat(letter.getFileName().toString()).endsWith("-L02.pdf");
            assertThat(Files.readString(letter.resolveSibling("manifest.jsonl")))
                    .containsOnlyOnce(letter.getFileName().toString());
        });
        await().untilAsserted(() -> assertThat(told("LetterDispatched"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data().get("letterOrderId").asText())
                            .isEqualTo(ordered.letterOrderId().toString());
                    assertThat(event.data().get("channel").asText()).isEqualTo("LOCAL_MAILBOX");
                    assertThat(event.data().get("withoutAnswer").asBoolean()).isFalse();
                }));

        referral.tell(new DeadlineMetV1(caseId, deadlineId, Instant.parse("2027-02-26T11:00:01Z")), 3);
        await().until(() -> caseWorker.deadlineState(caseId), "MET"::equals);
        itIs(2, 27, 0, 0);
        nothingHappens();
        assertThat(caseWorker.deadlineState(caseId)).isEqualTo("MET");
        assertThat(caseWorker.notices(caseId)).hasSize(2);
        assertThat(told("LetterDispatched")).hasSize(1);
    }

    @Test
    void aLetterMayLeaveWhenItsOwnerIsSilentAndIsMarked() {
        thePreparedLetterOf(ReleaseRule.OWNER_OR_SILENCE);
        itIs(2, 26, 5, 0);
        referral.fallSilent();

        itIs(2, 26, 12, 0);
        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        assertThat(caseWorker.letter(caseId)).containsEntry("withoutAnswer", true);
        assertThat(caseWorker.notices(caseId))
                .containsExactly("RELEASED_WITHOUT_ANSWER", "SEND_BY_TODAY", "DEADLINE_WARNED");

        // The day ends before its owner is back: what has left with proof is not missed.
        itIs(2, 27, 0, 0);
        nothingHappens();
        assertThat(caseWorker.deadlineState(caseId)).isEqualTo("ACTING");

        referral.answerAgain();
        nothingHappens();
        assertThat(told("LetterDispatched"))
                .singleElement()
                .satisfies(event -> assertThat(event.data().get("withoutAnswer").asBoolean())
                        .isTrue());
        assertThat(lettersInMailbox()).hasSize(1);
        assertThat(caseWorker.notices(caseId)).hasSize(3);
    }

    @Test
    void aLetterThatNeedsItsOwnerNeverLeavesWithoutAnAnswer() {
        var ordered = thePreparedLetterOf(ReleaseRule.OWNER_ONLY);
        referral.fallSilent();

        itIs(2, 26, 12, 0);
        await().until(() -> caseWorker.notices(caseId).contains("OWNER_SILENT"));
        nothingHappens();
        assertThat(caseWorker.letterState(caseId)).isEqualTo("PREPARED");
        assertThat(caseWorker.deadlineState(caseId)).isEqualTo("ACTING");
        assertThat(caseWorker.notices(caseId)).containsExactly("OWNER_SILENT", "SEND_BY_TODAY", "DEADLINE_WARNED");

        itIs(2, 27, 0, 0);
        await().until(() -> caseWorker.deadlineState(caseId), "MISSED"::equals);
        assertThat(caseWorker.notices(caseId)).startsWith("DEADLINE_MISSED");
        assertThat(lettersInMailbox()).isEmpty();

        referral.answerAgain();
        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        assertThat(caseWorker.letter(caseId)).containsEntry("withoutAnswer", false);
        assertThat(referral.timesAsked(ordered.letterOrderId())).isOne();
        assertThat(lettersInMailbox()).hasSize(1);
    }

    @Test
    void aLetterThatOnlyAPersonLetsGoIsHeldAndItsOwnerNotAsked() {
        var ordered = thePreparedLetterOf(ReleaseRule.PERSON_ONLY);

        itIs(2, 26, 12, 0);
        await().until(() -> caseWorker.letterState(caseId), "HELD"::equals);
        itIs(2, 27, 0, 0);
        await().until(() -> caseWorker.deadlineState(caseId), "MISSED"::equals);

        assertThat(referral.timesAsked(ordered.letterOrderId())).isZero();
        assertThat(lettersInMailbox()).isEmpty();
        assertThat(caseWorker.notices(caseId))
                .containsExactly("DEADLINE_MISSED", "LETTER_HELD", "SEND_BY_TODAY", "DEADLINE_WARNED");
    }

    @Test
    void aLetterThatItsOwnerCallsOffNeverLeaves() {
        var ordered = thePreparedLetterOf(ReleaseRule.OWNER_OR_SILENCE);
        referral.willCallOff(ordered.letterOrderId(), "DECIDED");

        itIs(2, 26, 12, 0);
        await().until(() -> caseWorker.letterState(caseId), "VOID"::equals);
        assertThat(caseWorker.letter(caseId)).containsEntry("voidReason", "DECIDED");
        assertThat(lettersInMailbox()).isEmpty();
        assertThat(told("LetterDispatched")).isEmpty();
    }

    @Test
    void stepsDoneAgainAfterACrashChangeNothing() {
        var ordered = thePreparedLetterOf(ReleaseRule.OWNER_OR_SILENCE);
        var task = new LetterTask(
                new LetterId(UUID.fromString((String) caseWorker.letter(caseId).get("letterId"))),
                new LetterOrderId(ordered.letterOrderId()),
                new Tenant("bjornafjorden"),
                "referral",
                LetterState.ORDERED);
        var prepared = caseWorker.letter(caseId);
        tenants.run(task.tenant(), () -> prepareLetter.handle(task));
        assertThat(caseWorker.letter(caseId)).isEqualTo(prepared);

        itIs(2, 26, 12, 0);
        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        await().until(() -> told("LetterDispatched").size() == 1);
        var proven = caseWorker.letter(caseId);
        tenants.run(task.tenant(), () -> prepareLetter.handle(task));
        tenants.run(task.tenant(), () -> askOwner.handle("referral", List.of(task)));
        tenants.run(task.tenant(), () -> sendLetter.handle(task));
        nothingHappens();
        assertThat(caseWorker.letter(caseId)).isEqualTo(proven);
        assertThat(lettersInMailbox()).hasSize(1);
        assertThat(told("LetterDispatched")).hasSize(1);
    }

    @Test
    void anOwnerThatAnswersWithErrorsIsSilent() {
        thePreparedLetterOf(ReleaseRule.OWNER_OR_SILENCE);
        referral.answersWith(500);

        itIs(2, 26, 12, 0);
        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        assertThat(caseWorker.letter(caseId)).containsEntry("withoutAnswer", true);
    }

    @Test
    void oneCallInVainIsNotSilence() {
        var ordered = thePreparedLetterOf(ReleaseRule.OWNER_OR_SILENCE);
        referral.answersWith(503);

        itIs(2, 26, 12, 0);
        await().until(() -> referral.timesAsked(ordered.letterOrderId()) == 1);
        referral.answersWith(200);
        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        assertThat(caseWorker.letter(caseId)).containsEntry("withoutAnswer", false);
        assertThat(caseWorker.notices(caseId)).doesNotContain("RELEASED_WITHOUT_ANSWER");
    }

    @Test
    void aDeadlineThatBindsNobodyReleasesNothing() {
        thePreparedLetterOf(ReleaseRule.OWNER_OR_SILENCE);
        referral.tell(new DeadlineVoidedV1(caseId, deadlineId, "WITHDRAWN"), 3);
        await().until(() -> caseWorker.letterState(caseId), "VOID"::equals);

        itIs(2, 27, 0, 0);
        nothingHappens();
        assertThat(caseWorker.letter(caseId)).containsEntry("voidReason", "WITHDRAWN");
        assertThat(lettersInMailbox()).isEmpty();
        assertThat(caseWorker.notices(caseId)).containsExactly("DEADLINE_WARNED");
    }

    @Test
    void aReplacedLetterNeverLeavesAndTheNewOneDoesOnce() {
        var first = thePreparedLetterOf(ReleaseRule.OWNER_OR_SILENCE);
        var second = referral.writes(
                "L02-party", caseId, deadlineId, ReleaseRule.OWNER_OR_SILENCE, first.letterOrderId(), order -> {});
        UUID eventId = Ids.next();
        referral.tellAs(eventId, second, 3);
        referral.tellAs(eventId, second, 3);
        referral.tellAs(eventId, first, 2);
        await().until(() -> states(), List.of("VOID", "PREPARED")::equals);

        itIs(2, 26, 12, 0);
        await().until(() -> states(), List.of("VOID", "PROVEN")::equals);
        assertThat(referral.timesAsked(first.letterOrderId())).isZero();
        assertThat(lettersInMailbox()).hasSize(1);
    }

    @Test
    void aLetterOrderedAfterTheHourLeavesAtOnce() {
        theDeadlineIsAnnounced();
        itIs(2, 26, 13, 0);
        await().until(() -> caseWorker.notices(caseId).contains("LETTER_NOT_READY"));

        order(ReleaseRule.OWNER_OR_SILENCE);
        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        assertThat(lettersInMailbox()).hasSize(1);
    }

    @Test
    void aServiceThatWasDownForAllOfItTakesEveryStepInOrder() {
        theDeadlineIsAnnounced();
        itIs(3, 5, 9, 0);

        await().until(() -> caseWorker.deadlineState(caseId), "MISSED"::equals);
        assertThat(caseWorker.notices(caseId))
                .containsExactly("DEADLINE_MISSED", "LETTER_NOT_READY", "DEADLINE_WARNED");
        await().untilAsserted(() -> assertThat(told("DeadlineWarned")).hasSize(1));
    }

    @Test
    void anOrderThatLacksSomethingIsNotMadeAndStaffAreToldWhat() {
        theDeadlineIsAnnounced();
        referral.tell(
                referral.writes(
                        "L02-party",
                        caseId,
                        deadlineId,
                        ReleaseRule.OWNER_OR_SILENCE,
                        null,
                        order -> order.withObject("/contents").putNull("reason")),
                2);

        await().until(() -> caseWorker.notices(caseId).contains("LETTER_INCOMPLETE"));
        assertThat(caseWorker.letter(caseId))
                .containsEntry("state", "ORDERED")
                .containsEntry("missing", List.of("DELAY_REASON"));
        caseWorker
                .get("/api/v1/letters/" + caseWorker.letter(caseId).get("letterId") + "/pdf")
                .then()
                .statusCode(404);
    }

    @Test
    void anOrderForAnotherMunicipalityIsNeverMade() {
        theDeadlineIsAnnounced();
        referral.tell(
                referral.writes(
                        "L02-party",
                        caseId,
                        deadlineId,
                        ReleaseRule.OWNER_OR_SILENCE,
                        null,
                        order -> order.put("municipality", "lund")),
                2);

        await().until(() -> caseWorker.letterState(caseId), "FAILED"::equals);
        assertThat(caseWorker.notices(caseId)).containsExactly("LETTER_FAILED");
    }

    @Test
    void aReceiptAnswersNoDeadlineAndLeavesAtOnce() {
        referral.tell(referral.writes("L01-party", caseId, null, ReleaseRule.OWNER_ONLY), 1);

        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        assertThat(lettersInMailbox())
                .singleElement()
                .satisfies(letter -> assertThat(letter.getFileName().toString()).endsWith("-L01.pdf"));
    }

    @Test
    void aLetterWithoutDeadlineWaitsForItsOwnerHoweverLong() {
        var receipt = referral.writes("L01-party", caseId, null, ReleaseRule.OWNER_OR_SILENCE);
        referral.fallSilent();
        referral.tell(receipt, 1);

        await().until(() -> caseWorker.notices(caseId).contains("OWNER_SILENT"));
        nothingHappens();
        assertThat(caseWorker.letterState(caseId)).isEqualTo("ORDERED");

        referral.answerAgain();
        await().until(() -> caseWorker.letterState(caseId), "PROVEN"::equals);
        assertThat(caseWorker.letter(caseId)).containsEntry("withoutAnswer", false);
    }

    @Test
    void anotherMunicipalitySeesNoLetterAndNoNotice() {
        thePreparedLetterOf(ReleaseRule.OWNER_OR_SILENCE);
        String letter = "/api/v1/letters/" + caseWorker.letter(caseId).get("letterId");
        var stranger = CaseWorker.of(CaseWorker.LUND);

        caseWorker.get(letter).then().statusCode(200);
        stranger.get(letter).then().statusCode(404).contentType("application/problem+json");
        stranger.get(letter + "/pdf").then().statusCode(404);
        assertThat(stranger.letters(caseId)).isEmpty();
        assertThat(stranger.notices(caseId)).isEmpty();
        caseWorker.get("/api/v1/letters/none").then().statusCode(404);
        caseWorker.get("/api/v1/letters").then().statusCode(400);
    }

    private void theDeadlineIsAnnounced() {
        referral.tell(Referral.delayLetterDeadline(caseId, deadlineId), 1);
        await().until(() -> caseWorker.deadlineState(caseId), "PENDING"::equals);
    }

    private LetterOrderedV1 thePreparedLetterOf(ReleaseRule rule) {
        theDeadlineIsAnnounced();
        itIs(2, 19, 7, 0);
        await().until(() -> caseWorker.deadlineState(caseId), "WARNED"::equals);
        LetterOrderedV1 ordered = order(rule);
        await().until(() -> caseWorker.letterState(caseId), "PREPARED"::equals);
        return ordered;
    }

    private LetterOrderedV1 order(ReleaseRule rule) {
        LetterOrderedV1 ordered = referral.writes("L02-party", caseId, deadlineId, rule);
        referral.tell(ordered, 2);
        return ordered;
    }

    private List<String> states() {
        return caseWorker.letters(caseId).stream()
                .map(letter -> (String) letter.get("state"))
                .toList();
    }

    private List<TopicEar.Heard> told(String fact) {
        return ear.about(caseId).stream()
                .filter(event -> event.type().equals("no.samtak.notification." + fact + ".v1"))
                .toList();
    }

    /** The files of this case's letters, which are named by letter. */
    private List<Path> lettersInMailbox() {
        Path mailbox = ConfigProvider.getConfig().getValue("samtak.mailbox-folder", Path.class);
        List<String> own = caseWorker.letters(caseId).stream()
                .map(letter -> (String) letter.get("letterId"))
                .toList();
        try (Stream<Path> files = Files.walk(mailbox)) {
            return files.filter(file -> own.stream()
                            .anyMatch(id -> file.getFileName().toString().contains(id)))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void itIs(int month, int day, int hour, int minute) {
        Suite.legalClock().moveTo(LocalDateTime.of(2027, month, day, hour, minute));
    }

    private static void nothingHappens() {
        try {
            Thread.sleep(SOME_ROUNDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
