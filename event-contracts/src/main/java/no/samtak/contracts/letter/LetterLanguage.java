package no.samtak.contracts.letter;

/** The two forms of written Norwegian a letter can be in. */
public enum LetterLanguage {
    /** Bokmål. */
    NB,
    /** Nynorsk. */
    NN
}
