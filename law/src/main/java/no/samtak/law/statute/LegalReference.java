package no.samtak.law.statute;

import no.samtak.law.language.Text;

/**
 * A statute and what it contributes to one answer.
 *
 * @param why a sentence for the reader of the answer, not a quotation
 */
public record LegalReference(Statute statute, Text why) {}
