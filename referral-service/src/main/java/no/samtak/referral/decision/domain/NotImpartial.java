package no.samtak.referral.decision.domain;

/** Why somebody may not decide a case. */
public enum NotImpartial {
    KIN,
    /** Reported the need, and the leader has not assessed that yet. */
    REPORTED_THE_NEED,
    /** The leader has found that this person may not. */
    RULED_OUT
}
