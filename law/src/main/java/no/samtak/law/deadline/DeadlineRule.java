package no.samtak.law.deadline;

/** The deadlines that anyone may ask the rulebook for. */
public enum DeadlineRule {
    /** The municipality must answer within a month of receipt, or send a letter that says why not and when. */
    DELAY_LETTER,
    /** The municipality must keep the date that a delay letter promised, or send another one that day at latest. */
    PROMISED_ANSWER,
    /** The citizen may appeal within four weeks of knowing the decision. */
    APPEAL
}
