package no.samtak.notification.letter.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import no.samtak.contracts.letter.LetterLanguage;

/** What municipalities word themselves, and their marks: files named by the municipality's id, in one folder. */
final class OwnWording {

    private static final String WORDING = ".yaml";
    private static final String MARK = ".png";

    private final Map<String, Map<LetterLanguage, LetterBlocks>> byMunicipality;

    private OwnWording(Map<String, Map<LetterLanguage, LetterBlocks>> byMunicipality) {
        this.byMunicipality = Map.copyOf(byMunicipality);
    }

    static OwnWording none() {
        return new OwnWording(Map.of());
    }

    /**
     * Reads the folder; where there is none, nobody words anything.
     *
     * @param canBeSet whether the letters' font has a character
     * @throws FaultyWording with every fault of every file; the service must not start on any of them
     */
    static OwnWording load(Path folder, Set<String> municipalities, IntPredicate canBeSet) {
        if (!Files.exists(folder)) {
            return none();
        }
        var faults = new ArrayList<WordingFault>();
        var read = new HashMap<String, Map<LetterLanguage, LetterBlocks>>();
        for (var file : files(folder, WORDING)) {
            var name = String.valueOf(file.getFileName());
            read.put(
                    owner(name, WORDING, municipalities, faults),
                    new WordingReader(name, canBeSet, faults).read(bytes(file)));
        }
        for (var file : files(folder, MARK)) {
            var name = String.valueOf(file.getFileName());
            var owner = owner(name, MARK, municipalities, faults);
            MunicipalMark.read(name, bytes(file), faults)
                    .ifPresent(mark -> read.put(owner, marked(read.getOrDefault(owner, Map.of()), mark)));
        }
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparing(WordingFault::file).thenComparing(WordingFault::line));
            throw new FaultyWording(faults);
        }
        return new OwnWording(read);
    }

    LetterBlocks of(String municipality, LetterLanguage language) {
        return byMunicipality.getOrDefault(municipality, Map.of()).getOrDefault(language, LetterBlocks.NONE);
    }

    private static String owner(String file, String suffix, Set<String> municipalities, List<WordingFault> faults) {
        var id = file.substring(0, file.length() - suffix.length());
        if (!municipalities.contains(id)) {
            faults.add(new WordingFault(file, 1, "no policy has this id; name the file by its municipality"));
        }
        return id;
    }

    private static Map<LetterLanguage, LetterBlocks> marked(Map<LetterLanguage, LetterBlocks> wording, String mark) {
        var marked = new EnumMap<LetterLanguage, LetterBlocks>(LetterLanguage.class);
        for (var language : LetterLanguage.values()) {
            marked.put(
                    language, wording.getOrDefault(language, LetterBlocks.NONE).withMark(mark));
        }
        return marked;
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> String.valueOf(file.getFileName()).endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be listed", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read", e);
        }
    }
}
