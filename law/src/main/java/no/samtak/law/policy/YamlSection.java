package no.samtak.law.policy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping in a policy file, read key by key. A value that cannot be read is reported with its line and answered as if
 * the key were absent, so that reading goes on and the next fault is found too.
 */
final class YamlSection {

    private final String path;
    private final int line;
    private final boolean readable;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();
    private final FileFaults faults;

    YamlSection(String path, MappingNode node, FileFaults faults) {
        this(path, lineOf(node), true, faults);
        for (NodeTuple tuple : node.getValue()) {
            read(tuple);
        }
    }

    private YamlSection(String path, int line, boolean readable, FileFaults faults) {
        this.path = path;
        this.line = line;
        this.readable = readable;
        this.faults = faults;
    }

    private void read(NodeTuple tuple) {
        int keyLine = lineOf(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            faults.add(keyLine, "a key must be a single word; take the brackets or braces away");
            return;
        }
        String key = scalar.getValue();
        Integer earlier = keyLines.putIfAbsent(key, keyLine);
        if (earlier != null) {
            faults.add(keyLine, named(key) + " is already set in line " + earlier + "; take one of them out");
            return;
        }
        values.put(key, tuple.getValueNode());
    }

    /** The line of a key, or of the whole section where the key is absent. */
    int lineOf(String key) {
        return keyLines.getOrDefault(key, line);
    }

    /** The line the section starts on. */
    int line() {
        return line;
    }

    void fault(String key, String message) {
        faults.add(lineOf(key), named(key) + " " + message);
    }

    /** The value or, where it is missing, a fault and a stand-in that nobody will see. */
    <T> T required(String key, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        if (readable && !keyLines.containsKey(key)) {
            faults.add(line, named(key) + " is missing; add it");
        }
        return standIn;
    }

    @Nullable String text(String key) {
        return scalar(key, "must be a text", ScalarNode::getValue);
    }

    @Nullable Integer wholeNumber(String key, int least, int most) {
        return scalar(key, "must be " + wholeNumberRange(least, most), node -> asWholeNumber(node, least, most));
    }

    @Nullable List<Integer> wholeNumbers(String key, int least, int most) {
        return items(
                key,
                wholeNumberRange(least, most),
                item -> item instanceof ScalarNode node ? asWholeNumber(node, least, most) : null);
    }

    @Nullable Boolean flag(String key) {
        return scalar(
                key, "must be true or false", node -> node.getTag().equals(Tag.BOOL) ? asFlag(node.getValue()) : null);
    }

    @Nullable LocalDate date(String key) {
        return scalar(key, "must be a date that exists, written as 2024-01-31", node -> parsed(node, LocalDate::parse));
    }

    @Nullable LocalTime time(String key) {
        return scalar(key, "must be a time of day, written as 07:00", node -> parsed(node, LocalTime::parse));
    }

    <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        return scalar(key, "must be one of " + choices(type), node -> asChoice(node, type));
    }

    <E extends Enum<E>> Set<E> someOf(String key, Class<E> type) {
        List<E> items = items(
                key, "one of " + choices(type), item -> item instanceof ScalarNode node ? asChoice(node, type) : null);
        return items == null ? Set.of() : Set.copyOf(items);
    }

    /** The section under a key; an empty one where the key is absent or holds something else. */
    YamlSection section(String key) {
        Node node = take(key);
        if (node instanceof MappingNode mapping) {
            return new YamlSection(named(key) + ".", mapping, faults);
        }
        if (node != null) {
            fault(key, "must hold keys of its own, each on an indented line below it");
        }
        return new YamlSection(named(key) + ".", lineOf(key), node == null, faults);
    }

    boolean has(String key) {
        return keyLines.containsKey(key);
    }

    @Nullable List<YamlSection> sections(String key) {
        return items(
                key,
                "a group of keys",
                item -> item instanceof MappingNode mapping
                        ? new YamlSection(named(key) + ".", mapping, faults)
                        : null);
    }

    /** Reports each key that nobody has asked for. Keys that would harden the statute get a sentence of their own. */
    void reportUnknownKeys(Predicate<String> hardening, String statuteForbids) {
        for (String key : keyLines.keySet()) {
            if (known.contains(key)) {
                continue;
            }
            if (hardening.test(key)) {
                fault(key, statuteForbids);
            } else {
                fault(key, "is not a key here; the keys are " + String.join(", ", known));
            }
        }
    }

    void reportUnknownKeys() {
        reportUnknownKeys(key -> false, "");
    }

    private String named(String key) {
        return path + key;
    }

    private @Nullable Node take(String key) {
        known.add(key);
        return values.get(key);
    }

    private <T> @Nullable T scalar(String key, String demand, Function<ScalarNode, @Nullable T> read) {
        Node node = take(key);
        if (node == null) {
            return null;
        }
        T value = node instanceof ScalarNode scalar && isFilled(scalar) ? read.apply(scalar) : null;
        if (value == null) {
            fault(key, demand);
        }
        return value;
    }

    private <T> @Nullable List<T> items(String key, String demand, Function<Node, @Nullable T> read) {
        Node node = take(key);
        if (node == null) {
            return null;
        }
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            fault(key, "must be a list with at least one entry, each " + demand);
            return null;
        }
        return sequence.getValue().stream()
                .mapMulti((Node item, Consumer<T> collect) -> {
                    T value = read.apply(item);
                    if (value == null) {
                        faults.add(lineOf(item), named(key) + " has an entry that is not " + demand);
                    } else {
                        collect.accept(value);
                    }
                })
                .toList();
    }

    private static boolean isFilled(ScalarNode node) {
        return !node.getTag().equals(Tag.NULL) && !node.getValue().isBlank();
    }

    private static @Nullable Integer asWholeNumber(ScalarNode node, int least, int most) {
        if (!node.getTag().equals(Tag.INT)) {
            return null;
        }
        try {
            int number = Integer.parseInt(node.getValue());
            return number >= least && number <= most ? number : null;
        } catch (NumberFormatException outOfRange) {
            return null;
        }
    }

    private static Boolean asFlag(String value) {
        return value.equals("true");
    }

    private static <E extends Enum<E>> @Nullable E asChoice(ScalarNode node, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(node.getValue()))
                .findFirst()
                .orElse(null);
    }

    private static <T> @Nullable T parsed(ScalarNode node, Function<String, T> parse) {
        try {
            return parse.apply(node.getValue());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(joining(", "));
    }

    private static String wholeNumberRange(int least, int most) {
        return least == Integer.MIN_VALUE
                ? "a whole number up to " + most
                : "a whole number from " + least + " to " + most;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
