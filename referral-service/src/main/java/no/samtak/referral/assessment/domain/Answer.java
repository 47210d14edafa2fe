package no.samtak.referral.assessment.domain;

/** How far a criterion is answered. */
public enum Answer {
    MET,
    NOT_MET,
    /** The facts do not settle it: a person judges this need and writes the reasons. */
    NEEDS_JUDGEMENT,
    /** Nobody has found out yet. */
    UNANSWERED
}
