package no.samtak.referral.appeal.domain;

/** What an appeal is about. */
public enum AppealGround {
    /** A decision. */
    DECISION,
    /** A right that was granted is not fulfilled: no decision is needed, and no time runs out. */
    NOT_FULFILLED
}
