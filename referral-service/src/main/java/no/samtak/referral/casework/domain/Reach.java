package no.samtak.referral.casework.domain;

/** Whether somebody who acts for a person can be talked with. */
public enum Reach {
    REACHABLE,
    /** It was tried, and a finding says how. */
    UNREACHABLE,
    DEAD
}
