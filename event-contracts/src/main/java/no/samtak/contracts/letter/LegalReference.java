package no.samtak.contracts.letter;

/**
 * A statute the letter rests on, worded in the letter's language.
 *
 * @param act short name, for example {@code helse- og omsorgstjenesteloven}
 * @param section with its sign, for example {@code § 7-2 a}
 * @param title what the section is about, in a few words
 */
public record LegalReference(String act, String section, String title) {}
