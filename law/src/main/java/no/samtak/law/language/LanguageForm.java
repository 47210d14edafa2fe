package no.samtak.law.language;

/** The two forms of written Norwegian a letter can be in; a person's own wish goes before the municipality's form. */
public enum LanguageForm {
    /** Bokmål. */
    NB,
    /** Nynorsk. */
    NN
}
