package no.samtak.notification.letter.render;

import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Variant;
import java.text.Normalizer;
import java.util.List;

/**
 * Lets what an order holds into a letter as text and nothing else: markup is escaped, characters that cannot stand in
 * XML even escaped are dropped, and a letter and its accent become the one glyph the font has for them.
 */
final class TextOnly extends HtmlEscaper {

    TextOnly() {
        super(List.of(Variant.TEXT_HTML));
    }

    @Override
    public String map(Object result, Expression expression) {
        var text = result.toString()
                .codePoints()
                .filter(TextOnly::canStandInXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return super.map(Normalizer.normalize(text, Normalizer.Form.NFC), expression);
    }

    /** The characters of XML 1.0, production 2. */
    private static boolean canStandInXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
