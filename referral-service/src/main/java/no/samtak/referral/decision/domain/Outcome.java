package no.samtak.referral.decision.domain;

/** What was decided about one scheme. Dismissal without looking at the need has no letter yet and so no code here. */
public enum Outcome {
    GRANTED,
    /** Granted, but not all that was asked for: with reasons. */
    PARTLY_GRANTED,
    REFUSED,
    /** The right may be there, but the person or family does not want it now. Nothing is refused or can be appealed. */
    DECLINED_BY_PERSON;

    public boolean isGrant() {
        return this == GRANTED || this == PARTLY_GRANTED;
    }
}
