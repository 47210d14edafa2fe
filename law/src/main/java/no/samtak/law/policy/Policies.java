package no.samtak.law.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samtak.law.policy.PolicyFile.NumberAtLine;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The policies of all municipalities, one file each in one folder; a new municipality is a new file. policies/README.md
 * lists the keys.
 */
public final class Policies {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Policy> policies;

    private Policies(List<Policy> policies) {
        this.policies = policies.stream()
                .sorted(Comparator.comparing(policy -> policy.id().value()))
                .toList();
    }

    /**
     * Reads every {@code .yaml} and {@code .yml} file directly in the folder.
     *
     * @throws FaultyPolicies with every fault of every file; a service must not start on any of them
     */
    public static Policies load(Path folder) {
        List<PolicyFault> faults = new ArrayList<>();
        List<Path> paths = policyFiles(folder, faults);
        List<PolicyFile> files =
                paths.stream().flatMap(path -> read(path, faults).stream()).toList();
        reportClashes(files, faults);
        if (!faults.isEmpty()) {
            throw new FaultyPolicies(faults.stream()
                    .sorted(Comparator.comparing(PolicyFault::file).thenComparing(PolicyFault::line))
                    .toList());
        }
        return new Policies(files.stream().map(PolicyFile::policy).toList());
    }

    /** All policies, in the order of their ids. */
    public List<Policy> all() {
        return policies;
    }

    public Optional<Policy> byId(MunicipalityId id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /** The municipality that had this four-digit number on this date. */
    public Optional<Policy> byMunicipalityNumber(String number, LocalDate date) {
        return byNumber(number, date, Policy::municipalityNumbers);
    }

    /** The municipality that had this nine-digit organisation number on this date. */
    public Optional<Policy> byOrganisationNumber(String number, LocalDate date) {
        return byNumber(number, date, Policy::organisationNumbers);
    }

    private Optional<Policy> byNumber(String number, LocalDate date, Function<Policy, List<ValidNumber>> numbers) {
        return policies.stream()
                .filter(policy -> numbers.apply(policy).stream()
                        .anyMatch(valid -> valid.number().equals(number) && valid.isValidOn(date)))
                .findFirst();
    }

    private static List<Path> policyFiles(Path folder, List<PolicyFault> faults) {
        if (!Files.isDirectory(folder)) {
            faults.add(new PolicyFault(folder.toString(), 1, "is not a folder; name the folder of the policy files"));
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(Policies::isPolicyFile).sorted().toList();
            if (files.isEmpty()) {
                faults.add(new PolicyFault(folder.toString(), 1, "has no .yaml file; add one for each municipality"));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("the policy folder " + folder + " cannot be listed", e);
        }
    }

    private static boolean isPolicyFile(Path path) {
        String name = String.valueOf(path.getFileName());
        return Files.isRegularFile(path) && !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static Optional<PolicyFile> read(Path path, List<PolicyFault> found) {
        String name = String.valueOf(path.getFileName());
        FileFaults faults = new FileFaults(name, found);
        try {
            byte[] bytes = Files.readAllBytes(path);
            return compose(name, bytes, faults)
                    .map(node ->
                            new PolicyReader(name, new YamlSection("", node, faults)).read(PolicyVersion.of(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("the policy file " + path + " cannot be read", e);
        }
    }

    private static Optional<MappingNode> compose(String name, byte[] bytes, FileFaults faults) {
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            LoadSettings settings = LoadSettings.builder().setLabel(name).build();
            Optional<Node> node = new Compose(settings)
                    .composeString(content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content);
            if (node.isPresent() && node.get() instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            faults.add(1, "must begin with keys such as id and name; copy another municipality's file to start from");
        } catch (CharacterCodingException e) {
            faults.add(1, "is not UTF-8; save it as UTF-8");
        } catch (MarkedYamlEngineException e) {
            faults.add(e.getProblemMark().map(Mark::getLine).orElse(0) + 1, "is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            faults.add(1, "is not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static void reportClashes(List<PolicyFile> files, List<PolicyFault> faults) {
        for (int i = 0; i < files.size(); i++) {
            for (PolicyFile earlier : files.subList(0, i)) {
                reportSameId(earlier, files.get(i), faults);
            }
            reportTwoMunicipalityNumbersAtOnce(files.get(i), faults);
        }
        reportSharedNumbers(files.stream().flatMap(file -> file.municipalityNumbers().stream()), faults);
        reportSharedNumbers(files.stream().flatMap(file -> file.organisationNumbers().stream()), faults);
    }

    private static void reportSameId(PolicyFile earlier, PolicyFile later, List<PolicyFault> faults) {
        if (earlier.policy().id().equals(later.policy().id())) {
            faults.add(new PolicyFault(
                    later.file(),
                    later.idLine(),
                    "id " + later.policy().id() + " is already the id in " + earlier.file() + ":" + earlier.idLine()
                            + "; each municipality has an id of its own"));
        }
    }

    private static void reportTwoMunicipalityNumbersAtOnce(PolicyFile file, List<PolicyFault> faults) {
        List<NumberAtLine> numbers = file.municipalityNumbers();
        for (int i = 0; i < numbers.size(); i++) {
            for (NumberAtLine earlier : numbers.subList(0, i)) {
                NumberAtLine later = numbers.get(i);
                if (later.number().overlaps(earlier.number())
                        && !later.number().number().equals(earlier.number().number())) {
                    faults.add(new PolicyFault(
                            later.file(),
                            later.line(),
                            "municipality numbers " + earlier.number().number() + " and "
                                    + later.number().number()
                                    + " are valid at the same time; let one end (to) the day before the other begins"
                                    + " (from)"));
                }
            }
        }
    }

    private static void reportSharedNumbers(Stream<NumberAtLine> all, List<PolicyFault> faults) {
        List<NumberAtLine> numbers = all.toList();
        for (int i = 0; i < numbers.size(); i++) {
            NumberAtLine later = numbers.get(i);
            for (NumberAtLine earlier : numbers.subList(0, i)) {
                if (later.number().number().equals(earlier.number().number())
                        && later.number().overlaps(earlier.number())) {
                    faults.add(new PolicyFault(
                            later.file(),
                            later.line(),
                            "number " + later.number().number() + " is already taken at that time in "
                                    + earlier.file() + ":" + earlier.line()
                                    + "; correct one of them or set from and to so that they do not overlap"));
                }
            }
        }
    }
}
