package no.samtak.notification.letter.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two cuts of Noto Sans, parsed. A parsed font keeps a reading position, so one set serves one thread at a time. */
final class LetterFonts {

    static final String FAMILY = "Noto Sans";

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final CmapLookup glyphs;
    private final CmapLookup boldGlyphs;
    private final float unitsPerEm;

    LetterFonts(byte[] regular, byte[] bold) {
        try {
            this.regular = parse(regular);
            this.bold = parse(bold);
            this.glyphs = this.regular.getUnicodeCmapLookup();
            this.boldGlyphs = this.bold.getUnicodeCmapLookup();
            this.unitsPerEm = this.regular.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The regular cut for one document, of which only the glyphs used are embedded. */
    PDFont regularFor(PDDocument document) throws IOException {
        return PDType0Font.load(document, regular, true);
    }

    /** The bold cut for one document. */
    PDFont boldFor(PDDocument document) throws IOException {
        return PDType0Font.load(document, bold, true);
    }

    /** Whether both cuts can show a character, so that it never becomes an empty box. */
    boolean canSet(int point) {
        return glyphs.getGlyphId(point) != 0 && boldGlyphs.getGlyphId(point) != 0;
    }

    /** Width of a text in the regular cut, as a multiple of the font size. */
    float width(String text) {
        try {
            float units = 0;
            for (int point : text.codePoints().toArray()) {
                units += regular.getAdvanceWidth(glyphs.getGlyphId(point));
            }
            return units / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse(byte[] file) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // Norwegian and Sámi need no glyph substitution, and looking for it took three fifths of a letter's time.
        font.setEnableGsub(false);
        return font;
    }
}
