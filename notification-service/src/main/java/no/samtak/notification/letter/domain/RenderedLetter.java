package no.samtak.notification.letter.domain;

import no.samtak.contracts.letter.LetterLanguage;

/**
 * The exact file the receiver gets, and what it was made with.
 *
 * @param pdf PDF/A-2a and PDF/UA-1; the same bytes each time the same order is rendered with the same template
 * @param sha256 of the file, lower-case hex
 * @param templateVersion changes whenever a template, its words, its style or a font does
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are handed on, never compared; the hash is there for that.
public record RenderedLetter(
        byte[] pdf, String sha256, String templateId, String templateVersion, LetterLanguage language, int pages) {}
