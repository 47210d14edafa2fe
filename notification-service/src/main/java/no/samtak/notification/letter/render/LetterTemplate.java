package no.samtak.notification.letter.render;

import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samtak.contracts.letter.LetterOrder;

/** One letter in one language. */
record LetterTemplate(String id, String version, Template template, LetterWords words, RawString style) {

    /** What stands on the page beside the letter itself. */
    enum Marking {
        NONE,
        /** The contents are invented. */
        PREVIEW
    }

    /** The letter as XHTML. Everything from the order is escaped, so it can only ever be text. */
    String html(LetterOrder<?> order, LetterBlocks blocks, AddressWindow.Block address, Marking marking) {
        var letter = template.instance();
        LetterModel.of(order, words).forEach(letter::data);
        return letter.data("blocks", blocks)
                .data("address", address)
                .data("css", style)
                .data("preview", marking == Marking.PREVIEW)
                .render();
    }

    /** The template's version, together with that of the municipality's own wording where it has some. */
    String version(LetterBlocks blocks) {
        return blocks.version().isEmpty()
                ? version
                : Sha256.hex(List.of((version + blocks.version()).getBytes(StandardCharsets.UTF_8)))
                        .substring(0, version.length());
    }
}
