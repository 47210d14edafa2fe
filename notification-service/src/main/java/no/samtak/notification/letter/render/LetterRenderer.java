package no.samtak.notification.letter.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samtak.contracts.letter.LetterOrder;
import no.samtak.notification.letter.domain.RenderedLetter;
import no.samtak.notification.letter.domain.TemplateVersion;
import no.samtak.notification.letter.render.LetterTemplate.Marking;

/**
 * Renders letters. Needs no container, reads nothing but the order once it is made, and may be used by many threads at once: fonts and
 * templates are parsed once and lent to one letter at a time.
 */
public final class LetterRenderer {

    static {
        RendererLog.install();
    }

    private final LetterTemplates templates = new LetterTemplates();
    private final FontShelf fonts = new FontShelf();
    private final OwnWording ownWording;

    /** Renders letters in the product's own words. */
    public LetterRenderer() {
        this.ownWording = OwnWording.none();
    }

    /**
     * Renders letters with what municipalities word themselves.
     *
     * @param ownWording the folder with a file for each municipality that does; need not exist
     * @param municipalities the ids there are
     * @throws FaultyWording with every fault of every file
     */
    public LetterRenderer(Path ownWording, Set<String> municipalities) {
        this.ownWording = fonts.lend(lent -> OwnWording.load(ownWording, municipalities, point -> lent.canSet(point)));
    }

    /**
     * Renders a complete order.
     *
     * @throws LetterIncomplete when mandatory content is absent
     */
    public RenderedLetter render(LetterOrder<?> order) {
        return render(order, Marking.NONE);
    }

    /** Renders an order with invented contents, and says on every page that they are. */
    public RenderedLetter preview(LetterOrder<?> order) {
        return render(order, Marking.PREVIEW);
    }

    /** Every letter there is, in every language, as it is worded for a municipality. */
    public List<TemplateVersion> templates(String municipality) {
        return templates.all().stream()
                .map(template -> new TemplateVersion(
                        template.id(),
                        template.words().language(),
                        template.version(
                                ownWording.of(municipality, template.words().language()))))
                .toList();
    }

    private RenderedLetter render(LetterOrder<?> order, Marking marking) {
        var missing = order.missing();
        if (!missing.isEmpty()) {
            throw new LetterIncomplete(order, missing);
        }
        var template = templates.of(order);
        var blocks = ownWording.of(order.municipality(), order.language());
        var written = fonts.lend(lent -> AccessiblePdf.write(
                template.html(order, blocks, AddressWindow.fit(order.receiver(), lent), marking),
                lent,
                Objects.requireNonNull(order.date()),
                order.letterOrderId()));
        return new RenderedLetter(
                written.bytes(),
                Sha256.hex(List.of(written.bytes())),
                template.id(),
                template.version(blocks),
                order.language(),
                written.pages());
    }
}
