package no.samtak.notification.letter.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's own wording in one language, paragraph by paragraph; an empty list leaves the product's own.
 *
 * @param mark the picture beside its name, as a data URI
 * @param version a hash of wording and mark; empty where there is neither
 */
record LetterBlocks(
        List<String> greeting,
        List<String> contact,
        List<String> closing,
        List<String> standingReason,
        @Nullable String mark,
        String version) {

    static final LetterBlocks NONE = new LetterBlocks(List.of(), List.of(), List.of(), List.of(), null, "");

    static LetterBlocks of(Map<LetterBlock, String> texts, String version) {
        return new LetterBlocks(
                paragraphs(texts, LetterBlock.GREETING),
                paragraphs(texts, LetterBlock.CONTACT),
                paragraphs(texts, LetterBlock.CLOSING),
                paragraphs(texts, LetterBlock.STANDING_REASON),
                null,
                version);
    }

    LetterBlocks withMark(String picture) {
        var both = (version + picture).getBytes(StandardCharsets.UTF_8);
        return new LetterBlocks(greeting, contact, closing, standingReason, picture, Sha256.hex(List.of(both)));
    }

    private static List<String> paragraphs(Map<LetterBlock, String> texts, LetterBlock block) {
        var text = texts.get(block);
        return text == null ? List.of() : List.of(text.strip().split("\\R\\s*"));
    }
}
