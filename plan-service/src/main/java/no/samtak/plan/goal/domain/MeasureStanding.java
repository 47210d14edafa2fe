package no.samtak.plan.goal.domain;

/** Whether a decision gives what a measure promises. */
public enum MeasureStanding {
    GRANTED,
    APPLIED_FOR,
    NOT_GRANTED
}
