package no.samtak.notification.letter.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import no.samtak.contracts.letter.DecisionForm;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.Scheme;

/** The words that recur in letters of one language. Public methods are called from templates. */
public final class LetterWords {

    private final Properties words = new Properties();
    private final DateTimeFormatter day;

    LetterWords(LetterLanguage language) {
        try {
            words.load(new StringReader(Resources.text(file(language))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        day = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag(folder(language)));
    }

    static String folder(LetterLanguage language) {
        return switch (language) {
            case NB -> "nb";
            case NN -> "nn";
        };
    }

    static String file(LetterLanguage language) {
        return folder(language) + "/words.properties";
    }

    /** The word for a key; a key nobody has written is a fault, not an empty place in a letter. */
    public String get(String key) {
        var word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("No word for " + key);
        }
        return word;
    }

    /** A date as people write it, {@code 26. februar 2027}, kept on one line. */
    public String day(LocalDate date) {
        return day.format(date).replace(' ', '\u00a0');
    }

    /** {@code barnekoordinator}, in the language of the letter. */
    public String scheme(Scheme scheme) {
        return get("scheme." + scheme);
    }

    String theScheme(Scheme scheme) {
        return get("scheme." + scheme + ".the");
    }

    String schemes(List<Scheme> schemes) {
        var names = schemes.stream().map(this::scheme).collect(Collectors.toList());
        if (names.size() < 2) {
            return String.join("", names);
        }
        var last = names.removeLast();
        return String.join(", ", names) + " " + get("and") + " " + last;
    }

    String decisionMade(DecisionForm form) {
        return get("decision." + form + ".made");
    }

    String theDecision(DecisionForm form) {
        return get("decision." + form + ".the");
    }

    String weeks(int count) {
        return words.getProperty("weeks." + count, count + " " + get("weeks"));
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
