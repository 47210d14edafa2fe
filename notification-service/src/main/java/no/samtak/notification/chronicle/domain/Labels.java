package no.samtak.notification.chronicle.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtak.law.language.Text;

/** What people read in a timeline, for each kind of fact, in both forms of Norwegian. */
public final class Labels {

    private static final Pattern FACT = Pattern.compile("no\\.samtak\\.[a-z]+\\.([A-Za-z]+)\\.v\\d+");
    private static final Properties NB = read("nb");
    private static final Properties NN = read("nn");

    private Labels() {}

    /** Empty for a type that nobody has found words for. */
    public static Optional<Text> of(String type) {
        Matcher fact = FACT.matcher(type);
        if (!fact.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(NB.getProperty(fact.group(1)))
                .flatMap(
                        nb -> Optional.ofNullable(NN.getProperty(fact.group(1))).map(nn -> new Text(nb, nn)));
    }

    private static Properties read(String form) {
        String name = "/chronicle/" + form + ".properties";
        try (var file = Labels.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not there");
            }
            Properties labels = new Properties();
            labels.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
