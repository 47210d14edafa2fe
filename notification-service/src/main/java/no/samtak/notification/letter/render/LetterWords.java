package no.samtak.notification.letter.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import no.samtak.contracts.letter.DecisionForm;
import no.samtak.contracts.letter.LetterLanguage;
import no.samtak.contracts.letter.Scheme;
import org.jspecify.annotations.Nullable;

/** The words that recur in letters of one language. Public methods are called from templates. */
public final class LetterWords {

    private final LetterLanguage language;
    private final Properties words = new Properties();
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter clock;

    LetterWords(LetterLanguage language) {
        this.language = language;
        try {
            words.load(new StringReader(Resources.text(file(language))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var locale = Locale.forLanguageTag(folder(language));
        day = DateTimeFormatter.ofPattern("d. MMMM uuuu", locale);
        weekday = DateTimeFormatter.ofPattern("EEEE d. MMMM uuuu", locale);
        clock = DateTimeFormatter.ofPattern("HH.mm", locale);
    }

    LetterLanguage language() {
        return language;
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
        return onOneLine(day.format(date));
    }

    /** {@code onsdag 31. mars 2027}, kept on one line. */
    public String weekday(LocalDate date) {
        return onOneLine(weekday.format(date));
    }

    String days(List<LocalDate> dates) {
        return listed(dates.stream().map(this::day).toList());
    }

    /** {@code onsdag 31. mars 2027, kl. 10.00–11.30}. */
    String time(LocalDate date, LocalTime from, @Nullable LocalTime until) {
        var hours = clock.format(from) + (until == null ? "" : "–" + clock.format(until));
        return weekday(date) + ", " + onOneLine(get("at") + " " + hours);
    }

    /** {@code barnekoordinator}, in the language of the letter. */
    public String scheme(Scheme scheme) {
        return get("scheme." + scheme);
    }

    String theScheme(Scheme scheme) {
        return get("scheme." + scheme + ".the");
    }

    String schemes(List<Scheme> schemes) {
        return listed(schemes.stream().map(this::scheme).toList());
    }

    /** As people list things: {@code a, b og c}. */
    String listed(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + get("and") + " " + items.getLast();
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

    private static String onOneLine(String words) {
        return words.replace(' ', '\u00a0');
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
