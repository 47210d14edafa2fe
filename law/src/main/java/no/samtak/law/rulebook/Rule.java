package no.samtak.law.rulebook;

/** The rules whose statutes change from rulebook to rulebook, or that a letter has to name. */
public enum Rule {
    /** A written answer within a month, or a letter that says why not and when. */
    DELAY_LETTER,
    /** Another letter when the date that a delay letter promised will not be kept. */
    PROMISED_ANSWER,
    /** The right to appeal to the County Governor within four weeks. */
    APPEAL,
    /** Whoever has something changed or ended is told before, and may comment. */
    ADVANCE_NOTICE,
    /** A late appeal is judged by a person, and never admitted after a year. */
    LATE_APPEAL,
    /** The municipality investigates an appeal, may reverse, and sends it on with its statement otherwise. */
    APPEAL_PREPARATION,
    /** A person's right to a coordinator. */
    COORDINATOR,
    /** A family's right to a child coordinator. */
    CHILD_COORDINATOR,
    /** A person's right to an individual plan. */
    INDIVIDUAL_PLAN,
    /** The municipality's duty to coordinate services also where no right is met. */
    COORDINATION_DUTY
}
