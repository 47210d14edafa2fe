package no.samtak.notification.letter.render;

import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import no.samtak.contracts.letter.LetterLanguage;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads one municipality's own wording. What would take a mandatory block away, could not be printed or would not fit is
 * a fault with its line; reading goes on, so that all faults are found at once.
 */
final class WordingReader {

    /** The blocks that people are most likely to look for here, and why each stays as it is. */
    private static final Map<String, String> MANDATORY = Map.of(
            "sender", "says who writes",
            "address", "must show in the window of the envelope",
            "reference", "lets the receiver's call find the case",
            "heading", "says what the letter is",
            "decision", "is what was decided",
            "reasons", "belongs to the case",
            "consent", "says what was agreed to",
            "appeal", "tells of the right to appeal (pbrl. §§ 7-2 and 7-5)",
            "signature", "says who answers for the letter",
            "rules", "names the statutes");

    /** The narrowest column holds about this many; a longer word would run off the page. */
    private static final int LONGEST_WORD = 40;

    private final String file;
    private final IntPredicate canBeSet;
    private final List<WordingFault> faults;

    WordingReader(String file, IntPredicate canBeSet, List<WordingFault> faults) {
        this.file = file;
        this.canBeSet = canBeSet;
        this.faults = faults;
    }

    Map<LetterLanguage, LetterBlocks> read(byte[] bytes) {
        var texts = new EnumMap<LetterLanguage, Map<LetterBlock, String>>(LetterLanguage.class);
        compose(bytes).ifPresent(root -> tuples(root).forEach((key, value) -> readBlock(key, value, texts)));
        var version = Sha256.hex(List.of(bytes));
        var blocks = new EnumMap<LetterLanguage, LetterBlocks>(LetterLanguage.class);
        texts.forEach((language, own) -> blocks.put(language, LetterBlocks.of(own, version)));
        return blocks;
    }

    private void readBlock(ScalarNode key, Node value, Map<LetterLanguage, Map<LetterBlock, String>> texts) {
        var block = LetterBlock.withKey(key.getValue());
        if (block.isEmpty()) {
            refuse(key);
            return;
        }
        if (!(value instanceof MappingNode inLanguages)) {
            fault(key, "must hold a text in each language, nb and nn, on indented lines below it");
            return;
        }
        var written = new HashMap<String, String>();
        tuples(inLanguages).forEach((language, text) -> written.put(language.getValue(), text(key, language, text)));
        for (var language : LetterLanguage.values()) {
            var text = written.remove(LetterWords.folder(language));
            if (text == null) {
                fault(key, "lacks " + LetterWords.folder(language) + "; a letter goes out in the reader's language");
            } else {
                texts.computeIfAbsent(language, _ -> new EnumMap<>(LetterBlock.class))
                        .put(block.get(), text);
            }
        }
        written.keySet().forEach(other -> fault(key, "has no language " + other + "; the languages are nb and nn"));
    }

    private void refuse(ScalarNode key) {
        var why = MANDATORY.get(key.getValue());
        if (why != null) {
            fault(key, why + ", so it is mandatory and nobody words it; take it out");
        } else {
            fault(
                    key,
                    "is not a block; the blocks are "
                            + Arrays.stream(LetterBlock.values())
                                    .map(LetterBlock::key)
                                    .collect(joining(", ")));
        }
    }

    /** The text as written, with a fault for each thing that would spoil the page. */
    private String text(ScalarNode block, ScalarNode language, Node value) {
        var name = block.getValue() + "." + language.getValue();
        if (!(value instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            fault(language, name, "must be a text");
            return "";
        }
        var text = scalar.getValue().strip();
        int longest = LetterBlock.withKey(block.getValue()).orElseThrow().longest();
        if (text.length() > longest) {
            fault(language, name, "has %d characters; there is room for %d".formatted(text.length(), longest));
        }
        if (Arrays.stream(text.split("\\s+")).anyMatch(word -> word.length() > LONGEST_WORD)) {
            fault(language, name, "has a word of more than " + LONGEST_WORD + " letters, which would run off the page");
        }
        text.codePoints()
                .filter(point -> point != '\n' && !canBeSet.test(point))
                .distinct()
                .forEach(point ->
                        fault(language, name, "has the character U+%04X, which cannot be printed".formatted(point)));
        return text;
    }

    private Map<ScalarNode, Node> tuples(MappingNode mapping) {
        var tuples = new LinkedHashMap<ScalarNode, Node>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                tuples.put(key, tuple.getValueNode());
            } else {
                faults.add(new WordingFault(file, line(tuple.getKeyNode()), "a key must be a single word"));
            }
        }
        return tuples;
    }

    private Optional<MappingNode> compose(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var root = new Compose(LoadSettings.builder().build()).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            faults.add(new WordingFault(file, 1, "must begin with a block such as greeting"));
        } catch (CharacterCodingException e) {
            faults.add(new WordingFault(file, 1, "is not UTF-8; save it as UTF-8"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            faults.add(new WordingFault(file, line, "is not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            faults.add(new WordingFault(file, 1, "is not YAML: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private void fault(ScalarNode block, String message) {
        fault(block, block.getValue(), message);
    }

    private void fault(ScalarNode at, String name, String message) {
        faults.add(new WordingFault(file, line(at), name + " " + message));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
