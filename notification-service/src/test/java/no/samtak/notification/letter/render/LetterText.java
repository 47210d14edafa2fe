package no.samtak.notification.letter.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import no.samtak.notification.letter.domain.RenderedLetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a letter, line breaks and kinds of space aside. */
final class LetterText {

    private LetterText() {}

    /** As a sighted reader finds it, from the top of each page down. */
    static String seen(RenderedLetter letter) {
        try (var document = Loader.loadPDF(letter.pdf())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return oneSpace(stripper.getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a screen reader speaks it: in the order of the structure tree, without what is on every page. */
    static String heard(RenderedLetter letter) {
        try (var document = Loader.loadPDF(letter.pdf())) {
            var text = new StringBuilder();
            read(document.getDocumentCatalog().getStructureTreeRoot(), null, contents(document), text);
            return oneSpace(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(
            PDStructureNode node, PDPage page, Map<PDPage, Map<Integer, String>> contents, StringBuilder text) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    read(element, element.getPage() == null ? page : element.getPage(), contents, text);
                    if (!element.getStructureType().equals("Span")) {
                        text.append(' ');
                    }
                }
                case PDMarkedContentReference reference ->
                    text.append(contents.get(reference.getPage() == null ? page : reference.getPage())
                            .get(reference.getMCID()));
                case Integer id -> text.append(contents.get(page).get(id));
                default -> throw new IllegalStateException("Not text: " + kid);
            }
        }
    }

    private static Map<PDPage, Map<Integer, String>> contents(PDDocument document) throws IOException {
        var contents = new HashMap<PDPage, Map<Integer, String>>();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var onPage = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> collect(content, onPage));
            contents.put(page, onPage);
        }
        return contents;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> onPage) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            switch (part) {
                case TextPosition position -> text.append(position.getUnicode());
                case PDMarkedContent inner -> collect(inner, onPage);
                default -> throw new IllegalStateException("Not text: " + part);
            }
        }
        if (content.getMCID() >= 0) {
            onPage.put(content.getMCID(), text.toString());
        }
    }

    private static String oneSpace(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
