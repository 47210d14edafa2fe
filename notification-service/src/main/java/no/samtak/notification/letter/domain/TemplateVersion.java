package no.samtak.notification.letter.domain;

import no.samtak.contracts.letter.LetterLanguage;

/**
 * A letter's template in one language.
 *
 * @param id the letter in the catalogue and, where it is worded for several sorts of receivers, which
 * @param version changes whenever the template, its words, its style, a font or the municipality's own wording does
 */
public record TemplateVersion(String id, LetterLanguage language, String version) {}
