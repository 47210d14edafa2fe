package no.samtak.notification.letter.render;

import java.util.List;
import java.util.Map;

/**
 * A municipality's own wording in one language, paragraph by paragraph; an empty list leaves the product's own.
 *
 * @param version a hash of the wording; empty where there is none
 */
record LetterBlocks(
        List<String> greeting,
        List<String> contact,
        List<String> closing,
        List<String> standingReason,
        String version) {

    static final LetterBlocks NONE = new LetterBlocks(List.of(), List.of(), List.of(), List.of(), "");

    static LetterBlocks of(Map<LetterBlock, String> texts, String version) {
        return new LetterBlocks(
                paragraphs(texts, LetterBlock.GREETING),
                paragraphs(texts, LetterBlock.CONTACT),
                paragraphs(texts, LetterBlock.CLOSING),
                paragraphs(texts, LetterBlock.STANDING_REASON),
                version);
    }

    private static List<String> paragraphs(Map<LetterBlock, String> texts, LetterBlock block) {
        var text = texts.get(block);
        return text == null ? List.of() : List.of(text.strip().split("\\R\\s*"));
    }
}
