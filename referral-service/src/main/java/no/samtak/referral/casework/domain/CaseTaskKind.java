package no.samtak.referral.casework.domain;

/** Something a person has to do on a case. */
public enum CaseTaskKind {
    /** Nobody is recorded as having told the family: talk with them first. */
    CONTACT_FAMILY,
    /** The number was mistyped or missing: find out whom it is about. */
    CLARIFY_IDENTITY,
    /** A sender has used a message id for something else: hold the two against each other. */
    COMPARE_MESSAGES,
    /** A sender wants to take back what has gone too far: find out what is to become of it. */
    SETTLE_CANCELLATION,
    /** Taken over from another system: its deadlines start when a person has confirmed it. */
    CONFIRM_TAKEOVER,
    /** The child has nobody registered who can get a letter. */
    FIND_GUARDIANS,
    /** The child coordinator's time ends at eighteen: decide what follows. */
    DECIDE_WHAT_FOLLOWS_AT_18,
    /** A letter did not arrive: send it another way, or bring it. */
    SEND_LETTER_AGAIN
}
