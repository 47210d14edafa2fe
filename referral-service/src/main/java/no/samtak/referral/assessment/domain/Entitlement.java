package no.samtak.referral.assessment.domain;

/** Whether the right to a scheme is there. The rules say so; a named person decides. */
public enum Entitlement {
    MET,
    NOT_MET,
    /** Some criterion is not answered yet. */
    OPEN
}
