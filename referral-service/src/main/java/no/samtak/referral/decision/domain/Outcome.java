package no.samtak.referral.decision.domain;

/** What was decided about one scheme. */
public enum Outcome {
    GRANTED,
    /** Granted, but not all that was asked for: with reasons. */
    PARTLY_GRANTED,
    REFUSED,
    /** Not considered on its merits, as where another municipality is the right one. It can be appealed. */
    DISMISSED,
    /** The right may be there, but the person or family does not want it now. Nothing is refused or can be appealed. */
    DECLINED_BY_PERSON;

    public boolean isGrant() {
        return this == GRANTED || this == PARTLY_GRANTED;
    }

    /** Whether it rests on the criteria, so that each of them must be answered first. */
    public boolean restsOnTheNeed() {
        return isGrant() || this == REFUSED;
    }

    /** Whether something that was asked for is not given. */
    public boolean turnsDown() {
        return this == REFUSED || this == DISMISSED;
    }

    /** Whoever does not want a right is refused nothing. */
    public boolean canBeAppealed() {
        return this != DECLINED_BY_PERSON;
    }
}
