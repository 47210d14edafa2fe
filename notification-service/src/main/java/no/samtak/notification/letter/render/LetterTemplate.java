package no.samtak.notification.letter.render;

import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import no.samtak.contracts.letter.LetterOrder;

/** One letter in one language. */
record LetterTemplate(String id, String version, Template template, LetterWords words, RawString style) {

    /** The letter as XHTML. Everything from the order is escaped, so it can only ever be text. */
    String html(LetterOrder<?> order, AddressWindow.Block address) {
        var letter = template.instance();
        LetterModel.of(order, words).forEach(letter::data);
        return letter.data("address", address).data("css", style).render();
    }
}
