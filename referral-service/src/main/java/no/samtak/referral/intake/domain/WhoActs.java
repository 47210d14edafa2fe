package no.samtak.referral.intake.domain;

/** Whose turn it is, as far as the sender of a message may know. */
public enum WhoActs {
    MUNICIPALITY,
    /** The body it was sent on to. */
    OTHER_BODY,
    /** The sender, who was shown the way to the right body. */
    SENDER,
    NOBODY
}
