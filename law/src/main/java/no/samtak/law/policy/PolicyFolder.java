package no.samtak.law.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the files of the policy folder and turns whatever is not a policy file into a fault. */
final class PolicyFolder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PolicyFolder() {}

    static List<PolicyFile> read(Path folder, List<PolicyFault> faults) {
        return policyFiles(folder, faults).stream()
                .flatMap(path -> readFile(path, faults).stream())
                .toList();
    }

    private static List<Path> policyFiles(Path folder, List<PolicyFault> faults) {
        if (!Files.isDirectory(folder)) {
            faults.add(new PolicyFault(folder.toString(), 1, "is not a folder; name the folder of the policy files"));
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(PolicyFolder::isPolicyFile).sorted().toList();
            if (files.isEmpty()) {
                faults.add(new PolicyFault(folder.toString(), 1, "has no .yaml file; add one for each municipality"));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the policy folder " + folder + " cannot be listed", e);
        }
    }

    private static boolean isPolicyFile(Path path) {
        String name = nameOf(path);
        return Files.isRegularFile(path) && !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static Optional<PolicyFile> readFile(Path path, List<PolicyFault> found) {
        FileFaults faults = new FileFaults(nameOf(path), found);
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the policy file " + path + " cannot be read", e);
        }
        return compose(bytes, faults)
                .map(node -> new PolicyReader(nameOf(path), new YamlSection("", node, faults))
                        .read(PolicyVersion.of(bytes)));
    }

    private static Optional<MappingNode> compose(byte[] bytes, FileFaults faults) {
        try {
            String text = withoutByteOrderMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            Optional<Node> node = new Compose(LoadSettings.builder().build()).composeString(text);
            if (node.isPresent() && node.get() instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            faults.add(1, "must begin with keys such as id and name; copy another municipality's file to start from");
        } catch (CharacterCodingException e) {
            faults.add(1, "is not UTF-8; save it as UTF-8");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            faults.add(line, "is not YAML: " + e.getProblem() + "; mend the line or the one above it");
        } catch (YamlEngineException e) {
            faults.add(1, "is not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }
}
