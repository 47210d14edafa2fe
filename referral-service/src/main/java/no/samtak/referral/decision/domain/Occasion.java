package no.samtak.referral.decision.domain;

/** What gives rise to a decision. */
public enum Occasion {
    /** An application, a report of need or the municipality's own initiative. */
    NEED,
    /** The person or family wants now what they declined; the need is the one that was assessed. */
    TAKEN_UP,
    /** What was granted is changed or ended, after an advance notice. */
    CHANGE,
    /** An appeal, and the municipality changes its own decision. */
    REVERSAL,
    /** The County Governor has settled an appeal, and the municipality carries that out. */
    SETTLEMENT;

    /** Whether it puts right an earlier decision: told by L13. */
    public boolean correctsAnAppealedDecision() {
        return this == REVERSAL || this == SETTLEMENT;
    }
}
