package no.samtak.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtak.local.part.PartName;
import no.samtak.local.part.RunningSuite;
import no.samtak.local.parts.KafkaPart;
import no.samtak.local.parts.LocalTokens;
import no.samtak.local.parts.Role;

/** What must be true when the story has been told, whatever happened on the way. */
record Truths(RunningSuite suite, StoryContext story) {
    private static final ObjectMapper JSON = new ObjectMapper();

    void hold() throws SQLException {
        // All that was set going comes to rest first.
        story.walkTo("2027-03-15T12:00");
        everyAcceptedReferralIsThere();
        everyLetterExistsOncePerReceiver();
        nothingWaitsToBeSent();
        var records = EveryRecord.on(suite.ports().of(PartName.KAFKA));
        nothingWasGivenUp(records);
        theTimelineIsWhole(records);
    }

    private void everyAcceptedReferralIsThere() throws SQLException {
        assertThat(count(PartName.REFERRAL, "referral_case")).isEqualTo(2);
        assertThat(count(PartName.REFERRAL, "referral")).isEqualTo(2);
        for (var sent : Map.of("hospital", LocalTokens.HOSPITAL, "school", LocalTokens.SCHOOL)
                .entrySet()) {
            JsonNode again = story.post(
                            PartName.REFERRAL,
                            "/api/v1/referrals",
                            story.tokens().system(sent.getValue()),
                            story.file(sent.getKey() + ".json"))
                    .expecting(200)
                    .json();
            assertThat(again.path("caseId").asText()).isEqualTo(story.recall("case of the " + sent.getKey()));
        }
    }

    private void everyLetterExistsOncePerReceiver() {
        String hospital = story.recall("case of the hospital");
        String school = story.recall("case of the school");
        List<JsonNode> posted = lines("manifest.jsonl").toList();

        assertThat(posted)
                .extracting(letter -> letter.path("caseId").asText() + " "
                        + letter.path("kind").asText())
                .as("letters by case and kind")
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                times(3, hospital + " L01"),
                                times(3, hospital + " L02"),
                                times(2, hospital + " L05"),
                                times(2, hospital + " L07"),
                                times(2, hospital + " L14"),
                                times(1, school + " L01"),
                                times(1, school + " L02"))
                        .flatMap(List::stream)
                        .toList());
        assertThat(posted)
                .extracting(letter -> letter.path("letterId").asText())
                .doesNotHaveDuplicates();
        assertThat(posted)
                .as("no two letters are the same")
                .extracting(letter -> letter.path("contentHash").asText())
                .doesNotHaveDuplicates();
        assertThat(files(".pdf").map(pdf -> pdf.getFileName().toString()))
                .as("files in the mailbox")
                .containsExactlyInAnyOrderElementsOf(posted.stream()
                        .map(letter -> letter.path("file").asText())
                        .toList());
        assertThat(receivers("case of the hospital"))
                .containsExactlyInAnyOrder(
                        "L01 GUARDIAN",
                        "L01 GUARDIAN",
                        "L01 SENDER",
                        "L02 GUARDIAN",
                        "L02 GUARDIAN",
                        "L02 SENDER",
                        "L05 GUARDIAN",
                        "L05 GUARDIAN",
                        "L07 GUARDIAN",
                        "L07 GUARDIAN");
        assertThat(receivers("case of the school")).containsExactlyInAnyOrder("L01 SENDER", "L02 SENDER");
    }

    private void nothingWaitsToBeSent() throws SQLException {
        for (PartName service : PartName.LANDED) {
            assertThat(count(service, "outbox_event"))
                    .as("events that wait in " + service.label())
                    .isZero();
        }
        assertThat(count(PartName.COORDINATOR, "letter_errand"))
                .as("letters that wait to be ordered")
                .isZero();
    }

    private static void nothingWasGivenUp(EveryRecord records) {
        KafkaPart.SERVICES.forEach(service -> assertThat(records.on(KafkaPart.deadLettersOf(service)))
                .as("dead letters of " + service + "-service")
                .isEmpty());
    }

    /** Every event about the case, as often as it was published, is one moment. */
    private void theTimelineIsWhole(EveryRecord records) {
        String caseId = story.recall("case of the hospital");
        Set<String> published = KafkaPart.SERVICES.stream()
                .flatMap(service -> records.on(KafkaPart.eventsOf(service)))
                .filter(record -> record.key().equals(caseId))
                .map(record -> record.headers().get("ce_id"))
                .collect(Collectors.toSet());
        assertThat(published).isNotEmpty();
        List<String> moments = story.get(PartName.NOTIFICATION, "/api/v1/timelines/" + caseId, caseWorker())
                .expecting(200)
                .json()
                .path("items")
                .findValuesAsText("eventId");

        assertThat(moments).containsExactlyInAnyOrderElementsOf(published);
    }

    private List<String> receivers(String which) {
        return story.get(PartName.REFERRAL, "/api/v1/cases/" + story.recall(which), caseWorker())
                .expecting(200)
                .json()
                .path("letters")
                .valueStream()
                .map(letter -> letter.path("kind").asText() + " "
                        + letter.path("receiver").asText())
                .toList();
    }

    private String caseWorker() {
        return story.tokens().token(Role.CASE_WORKER, story.organisationOf("4624"));
    }

    /** As the superuser of the local server, who sees the rows of every municipality. */
    private long count(PartName service, String table) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + suite.ports().of(PartName.POSTGRESQL) + "/" + service.key();
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Stream<JsonNode> lines(String name) {
        return files(name)
                .flatMap(file -> reading(file, path -> Files.readAllLines(path)).stream())
                .map(line -> reading(line, JSON::readTree));
    }

    private Stream<Path> files(String end) {
        return reading(story.mailbox(), folder -> {
                    try (Stream<Path> files = Files.walk(folder)) {
                        return files.filter(file -> file.toString().endsWith(end))
                                .toList();
                    }
                })
                .stream();
    }

    private static List<String> times(int times, String text) {
        return Stream.generate(() -> text).limit(times).toList();
    }

    private static <F, T> T reading(F from, Reading<F, T> reading) {
        try {
            return reading.of(from);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @FunctionalInterface
    private interface Reading<F, T> {
        T of(F from) throws IOException;
    }
}
