package no.samtak.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtak.local.part.SuiteFolder;

/** Looks for anything about anybody where nothing may be: in what the parts log and in what the services publish. */
record PersonalDataScan(StoryPeople people) {
    /** Which logs give what away; empty if none does. */
    List<String> ofLogs(SuiteFolder suite) {
        try (Stream<Path> files = Files.list(suite.path())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .flatMap(log -> found(log.getFileName().toString(), read(log)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Which topics give what away, in any record, old or new; empty if none does. */
    List<String> ofTopics(EveryRecord records) {
        return records.all().stream()
                .flatMap(record -> ofRecord(record.topic(), record.key(), record.headers(), record.value()).stream())
                .distinct()
                .toList();
    }

    List<String> ofRecord(String topic, String key, Map<String, String> headers, String value) {
        String headerLines = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        return found(topic, String.join("\n", key, headerLines, value)).toList();
    }

    private Stream<String> found(String where, String text) {
        Set<String> given = people.givenAwayBy(text);
        return given.isEmpty() ? Stream.empty() : Stream.of(where + ": " + given);
    }

    /** Whatever bytes there are become characters; what is no UTF-8 becomes a character that is no letter of ours. */
    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
