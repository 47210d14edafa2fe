package no.samtak.referral.person.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name as it is written in letters. Printed, it shows nothing.
 *
 * @param given first and middle names; empty if only the family name is known
 * @param family empty if only the given name is known
 */
public record PersonName(String given, String family) {

    private static final Pattern NOT_PART_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern RING_ABOVE_A = Pattern.compile("a\u030A");

    /** @throws IllegalArgumentException if both parts are blank */
    public PersonName {
        given = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        family = Normalizer.normalize(family, Normalizer.Form.NFC).strip();
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException("A name has at least a given or a family name.");
        }
    }

    /** The words by which this name is found; see {@link #searchWords(String)}. */
    public Set<String> searchWords() {
        return searchWords(given + " " + family);
    }

    /**
     * Whole normalised words, the same for a stored name and for what somebody types to find it: in small letters,
     * hyphens part words, apostrophes vanish. The letters of the Norwegian alphabet stay apart (å is not a), every
     * other accent is dropped, since few can type it: Áile is found by aile, Đorvvâ by dorvva, Müller by muller, and
     * ä and ö are Norwegian æ and ø. Two names may share a word; whoever searches compares the decrypted names.
     */
    public static Set<String> searchWords(String text) {
        var folded = folded(APOSTROPHES.matcher(text).replaceAll(""));
        return Stream.of(NOT_PART_OF_A_WORD.split(folded))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var norwegian = Normalizer.normalize(small, Normalizer.Form.NFC)
                .replace('ä', 'æ')
                .replace('ö', 'ø');
        var apart = Normalizer.normalize(norwegian, Normalizer.Form.NFD);
        var ringsKept = RING_ABOVE_A.matcher(apart).replaceAll("å");
        return withoutStrokes(MARKS.matcher(ringsKept).replaceAll(""));
    }

    /** Letters that Unicode does not take apart into a base and a mark. */
    private static String withoutStrokes(String text) {
        return text.replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ŋ', 'n')
                .replace('ŧ', 't')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace("ß", "ss");
    }

    @Override
    public String toString() {
        return "PersonName[]";
    }
}
