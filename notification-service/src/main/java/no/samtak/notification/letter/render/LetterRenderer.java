package no.samtak.notification.letter.render;

import java.util.List;
import java.util.Objects;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.notification.letter.domain.RenderedLetter;

/**
 * Renders letters. Needs no container, reads nothing but the order, and may be used by many threads at once: fonts and
 * templates are parsed once and lent to one letter at a time.
 */
public final class LetterRenderer {

    static {
        RendererLog.install();
    }

    private final LetterTemplates templates = new LetterTemplates();
    private final FontShelf fonts = new FontShelf();

    /**
     * Renders a complete order.
     *
     * @throws LetterIncomplete when mandatory content is absent
     */
    public RenderedLetter render(LetterOrder<?> order) {
        var missing = order.missing();
        if (!missing.isEmpty()) {
            throw new LetterIncomplete(order, missing);
        }
        var template = templates.of(order);
        var written = fonts.lend(lent -> AccessiblePdf.write(
                template.html(order, AddressWindow.fit(order.receiver(), lent)),
                lent,
                Objects.requireNonNull(order.date()),
                order.letterOrderId()));
        return new RenderedLetter(
                written.bytes(),
                Sha256.hex(List.of(written.bytes())),
                template.id(),
                template.version(),
                order.language(),
                written.pages());
    }
}
