package no.samtak.local.parts;

/** The role codes of the suite, as they stand in the claim {@code roles} of a staff token. */
public enum Role {
    CASE_WORKER,
    UNIT_LEADER,
    COORDINATOR,
    SERVICE_PROVIDER,
    AUDITOR,
    OPERATOR,
    /** Comes from Maskinporten: the scope gives the role, no claim names it. */
    JOURNAL_SYSTEM,
    /** Comes from ID-porten: having logged in as a person gives the role, no claim names it. */
    CITIZEN
}
