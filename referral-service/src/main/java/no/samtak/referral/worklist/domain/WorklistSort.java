package no.samtak.referral.worklist.domain;

/** In which order the worklist is read. */
public enum WorklistSort {
    /** What is owed first comes first; cases on which nothing is owed come last. */
    DUE,
    /** What came last comes first. */
    RECEIVED,
    /** Who has waited longest comes first. */
    WAITING
}
