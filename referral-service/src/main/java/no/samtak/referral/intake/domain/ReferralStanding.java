package no.samtak.referral.intake.domain;

/** Whether a message still asks something of the municipality. */
public enum ReferralStanding {
    STANDS,
    /** Sent on to the right body, with proof. */
    FORWARDED,
    /** The sender was shown the way to the right body, with proof. */
    GUIDED,
    /** Taken back by its sender. */
    CANCELLED
}
