package no.samtak.notification.chronicle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import no.samtak.contracts.event.CaseHiddenV1;
import no.samtak.contracts.event.DecisionDispatchedV1;
import no.samtak.contracts.event.DecisionMadeV1;
import no.samtak.contracts.event.PlanFrozenV1;
import no.samtak.contracts.event.PlanOpenedV1;
import no.samtak.contracts.event.ReferralRegisteredV1;
import no.samtak.kit.Ids;
import no.samtak.kit.event.EventContext;
import no.samtak.kit.tenant.Tenant;
import no.samtak.kit.tenant.TenantScope;
import no.samtak.kit.testing.SisterVoice;
import no.samtak.kit.testing.Suite;
import no.samtak.kit.testing.SuiteParts;
import no.samtak.local.parts.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteParts.class, scope = TestResourceScope.GLOBAL)
class ChronicleTest {

    private static final String VEFSN = "vefsn";
    private static final String HOSPITAL = "310000005";

    @Inject
    KeepEvent keepEvent;

    @Inject
    TenantScope tenants;

    private final SisterVoice referral = new SisterVoice("referral");
    private final SisterVoice plan = new SisterVoice("plan");
    private final SisterVoice notification = new SisterVoice("notification");
    private final UUID caseId = Ids.next();

    @AfterEach
    void fallSilent() {
        referral.close();
        plan.close();
        notification.close();
    }

    @Test
    void aTimelineTellsWhatAllServicesToldAboutTheCaseInOrder() {
        referral.tell("bjornafjorden", registered(), 1);
        awaitTimeline(1);
        plan.tell("bjornafjorden", new PlanOpenedV1(caseId, Ids.next(), Ids.next()), 1);
        awaitTimeline(2);

        staff("bjornafjorden")
                .get("/api/v1/timelines/" + caseId)
                .then()
                .statusCode(200)
                .body(
                        "items.type",
                        contains("no.samtak.referral.ReferralRegistered.v1", "no.samtak.plan.PlanOpened.v1"))
                .body("items.service", contains("referral", "plan"))
                .body("items[0].label.nn", equalTo("Melding eller søknad registrert"))
                .body("items[1].label.nb", equalTo("Individuell plan påbegynt"))
                .body("items[0].data.kind", equalTo("REPORT_OF_NEED"));
    }

    @Test
    void anEventToldTwiceIsInTheChronicleOnce() {
        UUID eventId = Ids.next();
        referral.tellAs(eventId, "bjornafjorden", registered(), 1);
        referral.tellAs(eventId, "bjornafjorden", registered(), 1);
        referral.tell("bjornafjorden", registered(), 2);

        awaitTimeline(2);
        staff("bjornafjorden").get("/api/v1/timelines/" + caseId).then().body("items.eventId.unique()", hasSize(2));
    }

    @Test
    void anotherMunicipalityHasNoSuchTimelineAndNothingOfItInItsFeed() {
        referral.tell("bjornafjorden", registered(), 1);
        awaitTimeline(1);

        staff("lund").get("/api/v1/timelines/" + caseId).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        assertThat(wholeFeed("lund", "")).noneMatch(event -> event.contains(caseId.toString()));
    }

    @Test
    void aCaseAboutTheWrongPersonHasNoTimelineAnyMore() {
        referral.tell("bjornafjorden", registered(), 1);
        awaitTimeline(1);

        referral.tell("bjornafjorden", new CaseHiddenV1(caseId), 2);

        await().untilAsserted(() ->
                staff("bjornafjorden").get("/api/v1/timelines/" + caseId).then().statusCode(404));
    }

    @Test
    void theFeedGoesOnWhereTheCursorStandsAndCanBeReadAgain() {
        String start = feed(VEFSN, "?limit=200").getString("next");
        for (int version = 1; version <= 5; version++) {
            referral.tell(VEFSN, registered(), version);
        }
        await().until(() -> wholeFeed(VEFSN, start).size() == 5);

        JsonPath first = feed(VEFSN, "?limit=2&after=" + start);
        JsonPath second = feed(VEFSN, "?limit=2&after=" + first.getString("next"));
        JsonPath third = feed(VEFSN, "?limit=2&after=" + second.getString("next"));
        JsonPath rest = feed(VEFSN, "?limit=2&after=" + third.getString("next"));

        List<String> read = new ArrayList<>();
        List.of(first, second, third).forEach(page -> read.addAll(page.getList("items.eventId")));
        assertThat(read).hasSize(5).doesNotHaveDuplicates();
        assertThat(rest.getList("items")).isEmpty();
        assertThat(feed(VEFSN, "?limit=2&after=" + start).getList("items.eventId"))
                .isEqualTo(first.getList("items.eventId"));

        referral.tell(VEFSN, registered(), 6);
        await().until(() ->
                feed(VEFSN, "?after=" + rest.getString("next")).getList("items").size() == 1);
    }

    @Test
    void aFeedOfOneTypeMovesItsCursorPastTheOthers() {
        String start = feed("nes", "?limit=200").getString("next");
        referral.tell("nes", registered(), 1);
        plan.tell("nes", new PlanFrozenV1(caseId, Ids.next(), LocalDate.of(2027, 6, 2), "CONSENT_WITHDRAWN"), 1);
        await().until(() -> wholeFeed("nes", start).size() == 2);

        JsonPath frozen = feed("nes", "?type=no.samtak.plan.PlanFrozen.v1&after=" + start);

        assertThat(frozen.getList("items.type")).isEqualTo(List.of("no.samtak.plan.PlanFrozen.v1"));
        assertThat(feed("nes", "?after=" + frozen.getString("next")).getList("items"))
                .isEmpty();
    }

    @Test
    void anAlteredCursorAndOneOfAnotherMunicipalityAreRefused() {
        String own = feed("bjornafjorden", "").getString("next");
        String altered = (own.charAt(0) == 'M' ? "N" : "M") + own.substring(1);

        for (String wrong : List.of(altered, "x", "MQ", feed("lund", "").getString("next"))) {
            staff("bjornafjorden")
                    .get("/api/v1/changes?after=" + wrong)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("PARAMETER_INVALID"))
                    .body("issues.name", contains("after"));
        }
    }

    @Test
    void aSenderSeesWhatBecameOfItsOwnReferralsAndNeverAnOutcome() {
        String start = senderFeed(HOSPITAL, "").getString("next");
        UUID own = referral.tell(VEFSN, registered(HOSPITAL), 1);
        referral.tell(VEFSN, registered("310000013"), 2);
        referral.tell(
                VEFSN,
                new DecisionMadeV1(
                        caseId,
                        Ids.next(),
                        LocalDate.of(2027, 3, 1),
                        List.of(new DecisionMadeV1.SchemeOutcome("CHILD_COORDINATOR", "GRANTED"))),
                3);
        UUID answered = referral.tell(
                VEFSN, new DecisionDispatchedV1(caseId, Ids.next(), Instant.parse("2027-03-01T12:30:00Z")), 4);
        await().until(() ->
                senderFeed(HOSPITAL, "?after=" + start).getList("items.eventId").size() == 2);

        assertThat(senderFeed(HOSPITAL, "?after=" + start).getList("items.eventId"))
                .isEqualTo(List.of(own.toString(), answered.toString()));
        assertThat(senderFeed("310000021", "?after=" + start).getList("items")).isEmpty();
    }

    @Test
    void aSenderThatReportsACaseLaterFindsNothingNewBeforeItsCursor() {
        referral.tell(VEFSN, registered("310000013"), 1);
        referral.tell(VEFSN, new DecisionDispatchedV1(caseId, Ids.next(), Instant.parse("2027-03-01T12:30:00Z")), 2);
        awaitNumbered(VEFSN, 2);
        String start = senderFeed(HOSPITAL, "").getString("next");
        UUID late = referral.tell(VEFSN, registered(HOSPITAL), 3);
        await().until(() ->
                senderFeed(HOSPITAL, "?after=" + start).getList("items").size() == 1);

        assertThat(senderFeed(HOSPITAL, "?limit=200").getList("items.eventId"))
                .contains(late.toString())
                .hasSameSizeAs(senderFeed(HOSPITAL, "?limit=200").getList("items.eventId").stream()
                        .distinct()
                        .toList());
        assertThat(senderFeed(HOSPITAL, "?limit=200")
                        .getList("items.findAll { it.caseId == '" + caseId + "' }.eventId"))
                .isEqualTo(List.of(late.toString()));
    }

    @Test
    void aSenderNamesTheMunicipality() {
        given().auth()
                .oauth2(Suite.tokens().system(HOSPITAL))
                .get("/api/v1/changes")
                .then()
                .statusCode(400)
                .body("code", equalTo("TENANT_NOT_CHOSEN"));
    }

    /** Each writer commits when it pleases: a reader that follows the cursor still sees each entry, once and in order. */
    @Test
    void aReaderThatFollowsTheCursorMissesNothingWhileManyWrite() throws Exception {
        int writers = 8;
        int each = 25;
        String start = feed(VEFSN, "?limit=200").getString("next");
        while (feed(VEFSN, "?limit=200&after=" + start).getList("items").size() == 200) {
            start = feed(VEFSN, "?limit=200&after=" + start).getString("next");
        }
        var seen = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                running.add(threads.submit(() -> IntStream.range(0, each).forEach(any -> keepSlowly())));
            }
            String cursor = start;
            while (seen.size() < writers * each) {
                JsonPath page = feed(VEFSN, "?limit=7&after=" + cursor);
                seen.addAll(page.getList("items.eventId"));
                cursor = page.getString("next");
            }
            for (Future<?> ended : running) {
                ended.get();
            }
        }

        var truth = new ArrayList<String>();
        String cursor = start;
        JsonPath page;
        do {
            page = feed(VEFSN, "?limit=200&after=" + cursor);
            truth.addAll(page.getList("items.eventId"));
            cursor = page.getString("next");
        } while (!page.getList("items").isEmpty());
        assertThat(seen).doesNotHaveDuplicates().containsExactlyElementsOf(truth);
    }

    private void keepSlowly() {
        var context = new EventContext(Ids.next(), "referral", 1, Instant.now(), Ids.next());
        tenants.run(
                new Tenant(VEFSN),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    keepEvent.handle(registered(), context);
                    try {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(20));
                    } catch (InterruptedException interrupted) {
                        throw new IllegalStateException(interrupted);
                    }
                }));
    }

    private void awaitNumbered(String municipality, int size) {
        await().until(() -> wholeFeed(municipality, "").stream()
                        .filter(event -> event.contains(caseId.toString()))
                        .count()
                == size);
    }

    private static JsonPath senderFeed(String organisation, String query) {
        return given().header("Samtak-Municipality", "1824")
                .auth()
                .oauth2(Suite.tokens().system(organisation))
                .get("/api/v1/changes" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void awaitTimeline(int size) {
        await().until(() -> {
            var answer = staff("bjornafjorden").get("/api/v1/timelines/" + caseId);
            return answer.statusCode() == 200
                    && answer.jsonPath().getList("items").size() == size;
        });
    }

    /** Every event after the cursor, as text. */
    private static List<String> wholeFeed(String municipality, String after) {
        List<String> events = new ArrayList<>();
        String cursor = after;
        while (true) {
            JsonPath page = feed(municipality, cursor.isEmpty() ? "?limit=200" : "?limit=200&after=" + cursor);
            page.getList("items").forEach(event -> events.add(event.toString()));
            cursor = page.getString("next");
            if (page.getList("items").size() < 200) {
                return events;
            }
        }
    }

    private static JsonPath feed(String municipality, String query) {
        return staff(municipality)
                .get("/api/v1/changes" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification staff(String municipality) {
        String organisation = switch (municipality) {
            case "bjornafjorden" -> "346240008";
            case "lund" -> "311120018";
            case VEFSN -> "318240000";
            case "nes" -> "332280007";
            default -> throw new IllegalArgumentException(municipality);
        };
        return given().auth()
                .oauth2(Suite.tokens().staff("case-worker-1", Set.of(Role.CASE_WORKER), Set.of(organisation)));
    }

    private ReferralRegisteredV1 registered() {
        return registered(null);
    }

    private ReferralRegisteredV1 registered(@Nullable String organisation) {
        return new ReferralRegisteredV1(
                caseId, Ids.next(), Ids.next(), "REPORT_OF_NEED", "HOSPITAL", organisation, LocalDate.of(2027, 1, 31));
    }
}
