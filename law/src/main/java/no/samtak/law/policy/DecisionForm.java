package no.samtak.law.policy;

/** What the municipality calls its written answer. Changes words only: the guarantees are the same. */
public enum DecisionForm {
    VEDTAK,
    AVGJORELSE
}
