package no.samtak.notification.letter.render;

import java.util.ArrayList;
import java.util.List;
import no.samtak.contracts.letter.LetterReceiver;
import org.jspecify.annotations.Nullable;

/**
 * The receiver's address, set so that a Norwegian C5 window envelope shows all of it and nothing else.
 *
 * <p>The window lies 15 mm from the left and 44 mm from the top of the envelope and is 105 by 35 mm. A sheet of A4
 * folded once (210 by 148.5 mm) slides 19 mm sideways and 13.5 mm up and down in an envelope of 229 by 162 mm. What is
 * in the window in every position is the strip of the page from 15 to 101 mm across and from 44 to 65.5 mm down: the
 * address goes there, from 20 mm across. What is in the window in some position reaches to 120 mm across and from 30.5
 * to 79 mm down: the style sheet puts nothing else there.
 */
final class AddressWindow {

    private static final float WIDTH_MM = 81;
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final char ELLIPSIS = '…';

    /** From what the post office reads best to what still holds a very long address; each fills at most 21.3 mm. */
    private static final List<Setting> SETTINGS =
            List.of(new Setting(10, 4.26f, 5), new Setting(8.5f, 3.55f, 6), new Setting(7, 3.04f, 7));

    private AddressWindow() {}

    /** Lines of the address and how to set them. */
    record Block(List<String> lines, float fontSize, float lineHeight) {}

    private record Setting(float fontSize, float lineHeight, int lines) {}

    /** The largest setting that holds the whole address; if none does, the name is cut so that the post still arrives. */
    static Block fit(LetterReceiver receiver, LetterFonts fonts) {
        for (var setting : SETTINGS) {
            var lines = wrap(parts(receiver), setting, fonts);
            if (lines.size() <= setting.lines()) {
                return new Block(lines, setting.fontSize(), setting.lineHeight());
            }
        }
        var smallest = SETTINGS.getLast();
        return new Block(cut(receiver, smallest, fonts), smallest.fontSize(), smallest.lineHeight());
    }

    private static List<String> cut(LetterReceiver receiver, Setting setting, LetterFonts fonts) {
        var parts = parts(receiver);
        var place = wrap(parts.subList(1, parts.size()), setting, fonts);
        place = place.subList(Math.max(0, place.size() - setting.lines() + 1), place.size());
        var name = wrap(parts.subList(0, 1), setting, fonts);
        int room = setting.lines() - place.size();
        var lines = new ArrayList<>(name.subList(0, Math.min(room, name.size())));
        if (name.size() > room) {
            lines.set(room - 1, shorten(lines.get(room - 1), setting, fonts));
        }
        lines.addAll(place);
        return List.copyOf(lines);
    }

    private static String shorten(String line, Setting setting, LetterFonts fonts) {
        var shortened = line;
        while (!fits(shortened + ELLIPSIS, setting, fonts)) {
            shortened = shortened.substring(0, shortened.offsetByCodePoints(shortened.length(), -1));
        }
        return shortened + ELLIPSIS;
    }

    private static List<String> parts(LetterReceiver receiver) {
        var parts = new ArrayList<String>();
        add(parts, receiver.name());
        receiver.addressLines().forEach(line -> add(parts, line));
        if (receiver.postalCode() != null && receiver.town() != null) {
            add(parts, receiver.postalCode() + " " + receiver.town());
        }
        return parts;
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part.strip().replaceAll("\\s+", " "));
        }
    }

    private static List<String> wrap(List<String> parts, Setting setting, LetterFonts fonts) {
        var lines = new ArrayList<String>();
        for (var part : parts) {
            var line = new StringBuilder();
            for (var word : part.split(" ", -1)) {
                if (!line.isEmpty() && !fits(line + " " + word, setting, fonts)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
                breakLongWord(line, lines, setting, fonts);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static void breakLongWord(StringBuilder line, List<String> lines, Setting setting, LetterFonts fonts) {
        while (!fits(line.toString(), setting, fonts)) {
            int end = line.length();
            while (!fits(line.substring(0, end), setting, fonts)) {
                end = line.offsetByCodePoints(end, -1);
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    private static boolean fits(String text, Setting setting, LetterFonts fonts) {
        return fonts.width(text) * setting.fontSize() <= WIDTH_MM * POINTS_PER_MM;
    }
}
