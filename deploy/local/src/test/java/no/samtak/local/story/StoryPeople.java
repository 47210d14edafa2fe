package no.samtak.local.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The registry of the story's people: every name, number, address and free text of the files that people send, and of
 * what the chapters send. Taken from the messages themselves, so that none can be forgotten.
 *
 * @param texts each as it was said
 */
record StoryPeople(Set<String> texts) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Codes, dates and ids, which any log may hold. */
    private static final Pattern NO_SECRET =
            Pattern.compile("[A-Z0-9_]+|\\d{4}-\\d{2}-\\d{2}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{1,4}");
    /** Fields that name a system's message or a member of staff by an id. */
    private static final Set<String> IDS = Set.of("externalMessageId", "staffId");
    /** Short of this, a word alone (Os) is in too many others. */
    private static final int SHORTEST = 4;
    /** A text that is cut off gives away as much. */
    private static final int BEGINNING = 20;

    StoryPeople {
        texts = Set.copyOf(texts);
    }

    /** Everybody in the messages of this folder and in these messages. */
    static StoryPeople of(Path folder, Collection<String> messages) {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> texts = Stream.concat(files.map(StoryPeople::read), messages.stream())
                    .filter(Predicate.not(String::isBlank))
                    .flatMap(StoryPeople::textsOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            return new StoryPeople(texts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those texts that this one gives away, in whatever letters æ, ø and å were written. */
    Set<String> givenAwayBy(String text) {
        return texts.stream()
                .filter(secret -> pattern(secret).matcher(text).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Pattern pattern(String secret) {
        String beginning = secret.substring(0, Math.min(secret.length(), BEGINNING));
        String ascii = Pattern.compile("[^\\x00-\\x7F]+")
                .splitAsStream(beginning)
                .map(Pattern::quote)
                .collect(Collectors.joining("(?:[^\\x00-\\x7F]|\\?|\\\\u[0-9a-fA-F]{4}){1,4}"));
        String end = beginning.length() < secret.length() ? "" : "(?![\\p{L}\\p{N}])";
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + ascii + end, Pattern.CASE_INSENSITIVE);
    }

    private static Stream<String> textsOf(String message) {
        try {
            return textsOf("", JSON.readTree(message)).filter(StoryPeople::isSecret);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("A message that is no JSON: " + message, broken);
        }
    }

    private static Stream<String> textsOf(String field, JsonNode node) {
        if (node.isTextual()) {
            return IDS.contains(field) ? Stream.empty() : Stream.of(node.asText());
        }
        if (node.isObject()) {
            Stream<String> place = node.has("town")
                    ? Stream.of(node.path("postalCode").asText() + " "
                            + node.path("town").asText())
                    : Stream.empty();
            return Stream.concat(
                    place, node.propertyStream().flatMap(property -> textsOf(property.getKey(), property.getValue())));
        }
        return node.valueStream().flatMap(element -> textsOf(field, element));
    }

    private static boolean isSecret(String text) {
        return (text.length() >= SHORTEST && !NO_SECRET.matcher(text).matches()) || text.matches("\\d{11}");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
