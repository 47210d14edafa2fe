package no.samtak.referral.appeal.domain;

/** Whether an appeal came in time. Nothing is turned away by it: a person assesses. */
public enum Timeliness {
    IN_TIME,
    /** After the four weeks, and within a year of the decision: admitted where there is a ground. */
    LATE,
    /** More than a year after the decision: nobody can admit it. */
    AFTER_A_YEAR,
    /** It is about a right that is not fulfilled. */
    NOT_LIMITED
}
