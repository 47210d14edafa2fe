package no.samtak.contracts.letter;

/** What a municipality can be asked for. */
public enum Scheme {
    COORDINATOR,
    CHILD_COORDINATOR,
    INDIVIDUAL_PLAN
}
