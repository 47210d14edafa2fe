package no.samtak.notification.letter.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import no.samtak.contracts.letter.LetterLanguage;

/** What municipalities word themselves: one file each, named by the municipality's id, in one folder. */
final class OwnWording {

    private static final String SUFFIX = ".yaml";

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
        for (var file : files(folder)) {
            var name = String.valueOf(file.getFileName());
            var municipality = name.substring(0, name.length() - SUFFIX.length());
            if (!municipalities.contains(municipality)) {
                faults.add(new WordingFault(name, 1, "no policy has this id; name the file by its municipality"));
            }
            read.put(municipality, new WordingReader(name, canBeSet, faults).read(bytes(file)));
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

    private static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> String.valueOf(file.getFileName()).endsWith(SUFFIX))
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
