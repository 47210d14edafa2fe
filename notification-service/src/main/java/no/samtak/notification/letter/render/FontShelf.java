package no.samtak.notification.letter.render;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/** Lends parsed fonts, so that parsing is paid once per letter rendered at the same time, not once per letter. */
final class FontShelf {

    private static final String REGULAR = "fonts/NotoSans-Regular.ttf";
    private static final String BOLD = "fonts/NotoSans-Bold.ttf";

    static final List<String> FILES = List.of(REGULAR, BOLD);

    private final byte[] regular = Resources.bytes(REGULAR);
    private final byte[] bold = Resources.bytes(BOLD);
    private final ConcurrentLinkedDeque<LetterFonts> idle = new ConcurrentLinkedDeque<>();

    /** Fonts that a failed letter held are not put back: what state it left them in is unknown. */
    <T> T lend(Function<LetterFonts, T> use) {
        var lent = idle.pollFirst();
        if (lent == null) {
            lent = new LetterFonts(regular, bold);
        }
        var result = use.apply(lent);
        idle.addFirst(lent);
        return result;
    }
}
